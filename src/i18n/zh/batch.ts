import type { FaultProblem, FileProblem, Remark, SheetKind } from '../../domain/batch/fault';

const sheets: Record<SheetKind, string> = { companies: '企业', products: '产品' };

const choose = (allowed: readonly string[]) => `可以填：${allowed.join('、')}；空着表示未知。`;

/** What is wrong with a cell, and what may stand there. */
const faults: Record<FaultProblem, (allowed: readonly string[]) => string> = {
  'formula-error': () => '这一格的公式出错了，请改成写好的值。',
  'not-yes-no': (allowed) => `这一格只认是或否。${choose(allowed)}`,
  'not-option': (allowed) => `这不是可选的值。${choose(allowed)}`,
  'not-number': () => '这一格要填一个数，不带单位；空着表示未知。',
  'not-day': () => '这一格要填日期，例如 2026-03-31 或 2026年3月31日；空着表示未知。',
  'impossible-day': () => '日历上没有这一天。请写成 2026-03-31 这样的日期；空着表示未知。',
  'name-missing': () => '没有企业名称。每家企业一行，名称必填。',
  'name-too-long': () => '太长了，最多 100 个字。',
  'name-twice': () => '前面已有同名企业。保留前一行；如果是两家，请把名称区分开。',
  'number-twice': () => '前面已有相同的编号。每家企业的编号要不同，也可以不编号。',
  'company-missing': () => '没写所属企业。请填“企业”表里的企业名称或编号。',
  'company-unknown': () => '“企业”表里没有这个名称或编号。请写得一样。',
  'too-many-products': () => '这家企业已有 100 个产品，更多的不读。',
  'answers-differ': () => '同一家企业前后两行的回答不同。后面的行里，企业的各列可以空着。',
  'no-heading': () => '这一列没有标题，不知道填的是什么。请补上标题，或清空这一格。',
};

const problems: Record<FileProblem | 'failed', string> = {
  'too-large': '文件超过 20 MB。请分成几份，一份一份来。',
  inflates: '文件解开以后大得不正常，没有读。请用表格软件另存一份再试。',
  'out-of-bounds':
    '离得很远的地方还有内容：超过第 1,000,100 行或第 1,000 列。没有读。请删掉那里的内容，另存一份再试。',
  'too-many-cells': '单元格太多，超过 500 万格。请只留要填的表和列，或分成几份，一份一份来。',
  protected: '文件设了打开密码，读不了。请在表格软件里去掉密码，再选一次。',
  'old-xls': '这是旧的 .xls（或 .et）格式。请用表格软件另存为 .xlsx，再选一次。',
  'other-file': '这不是 .xlsx 或 .csv 表格。请选表格文件，或先下载模板。',
  damaged: '文件不完整或已损坏，读不了。请用表格软件打开它，另存一份再试。',
  empty: '表格是空的：标题下面一行企业也没有。',
  'no-name-heading': '没有找到“企业名称”这一列。请保留模板的标题行。',
  'too-many-companies': '超过 10,000 家企业。请分成几份，一份一份来。',
  failed: '处理时出了错。请再试一次；还不行就重新打开本应用。',
};

const remarks: Record<Remark['problem'], (sheet: string, column: string) => string> = {
  'unknown-heading': (sheet, column) => `“${sheet}”表的“${column}”列不认识，没有读。`,
  'heading-twice': (sheet, column) => `“${sheet}”表的“${column}”列出现了两次，只读了前一列。`,
  'no-products-sheet': (sheet) => `没有“${sheet}”表，企业都当作还没有列产品。`,
  'sheet-not-read': (sheet) => `“${sheet}”表没有读。`,
};

export const batch = {
  title: '园区批量',
  intro:
    '把园区企业填进一张表，一次看清每条措施谁能用、谁还缺哪个答案。最多 10,000 家，全在这台设备上算，不上传。',
  stored: '读到的企业只留在这个页面里，关掉就没有了；除非你把某一家存为自己的企业。',
  steps: '怎么做',
  template: '1. 下载模板',
  templateHelp:
    '“企业”表一家一行，“产品”表一个产品一行、写明所属企业。单元格里有下拉选项；不知道的空着，就是未知。',
  templateMore:
    '模板只有决定结论最多的二十个问题。想多填，就在标题行加一列，标题照抄本应用里那个问题的名称。',
  download: '下载模板（xlsx）',
  templateName: '园区批量模板.xlsx',
  file: '2. 选择填好的表格',
  choose: '选择表格',
  drop: '也可以把文件拖到这里。',
  limit: '.xlsx 或 .csv，最大 20 MB。',
  csv: 'csv 只有一张表：产品的各列接在企业的各列右边；一家企业有几个产品就写几行，后面的行只写企业名称和产品。',
  notes: [
    '“企业”表：一家企业一行，企业名称必填，不能重名。编号可以不填。',
    '“产品”表：一个产品一行；“所属企业”写“企业”表里的名称或编号。没有产品可以空着。',
    '是非题填：是、否、不清楚。空着表示未知，不当作否。',
    '“产品已列全”填“是”，才会因为没有某类产品而判为不符合。',
    '想多回答一个问题：在标题行加一列，标题照抄本应用里那个问题的名称。',
    '表格只在你的设备上读，不上传。',
  ],

  reading: '正在读表格…',
  judging: (done: number, all: number) => `正在判断：${done} / ${all} 家`,
  progress: '进度',
  cancel: '取消',
  refused: (file: string) => `没有读“${file}”。文件没有被改动，也没有存下什么。`,
  problems,

  done: (companies: number) => `已判断 ${companies} 家企业`,
  asOf: (day: string) => `按 ${day} 的政策判断。`,
  leftOut: (companies: number, products: number) =>
    [
      ...(companies > 0 ? [`${companies} 行企业`] : []),
      ...(products > 0 ? [`${products} 行产品`] : []),
    ].join('、') + '有问题，整行没有算进去；其余照常。改好后重新选择文件即可。',
  productsLeft: '产品行被略去的企业，按“产品未列全”判断。',
  faultsTitle: (count: number) => `要改的单元格（${count} 处）`,
  faultsFirst: (count: number) => `先列出前 ${count} 处。`,
  saveFaults: '下载要改的单元格（csv）',
  faultsName: '要改的单元格.csv',
  faultPlace: (sheet: string, row: number, column: string) => `“${sheet}”第 ${row} 行 · ${column}`,
  faultFound: (found: string) => (found === '' ? '（空）' : `写的是“${found}”`),
  faults,
  faultHeads: ['表', '行', '列', '写的是', '怎么改'],
  sheets,
  remarksTitle: '读表时的说明',
  remarks,

  again: '换一份表格',
  clear: '清除结果',
  filters: '筛选',
  text: '企业名称',
  sector: '行业',
  measure: '措施',
  verdict: '结论',
  any: '不限',
  shown: (shown: number, all: number) =>
    shown === all ? `共 ${all} 家企业` : `${all} 家企业中的 ${shown} 家`,
  noneShown: '没有符合筛选条件的企业。',
  views: '看法',
  overview: '按措施',
  matrix: '总表',
  duty: '应履行',
  number: '编号',
  name: '企业名称',
  row: '表中行号',
  link: '结果链接',
  lacking: '还缺的答案',
  count: '家数',
  matrixHelp: '一行一家企业，一列一条措施。上下左右滚动；点企业名称看详情。',
  short: { eligible: '可用', incomplete: '待补', manual: '核实', ineligible: '不可' },
  listOf: (count: number) => `${count} 家`,
  lackGroups: '还缺哪个答案',
  lackHelp: '一家企业可能同时缺几个答案，所以会出现在几组里。',
  products: '产品还没有列全',
  who: '哪些企业',
  more: (count: number) => `再显示 ${count} 家`,
  backToAll: '回到全部措施',
  aboutMeasure: '看这条措施',
  unknownCompany: '这份表格里没有这家企业，或结果已经清除。',
  backToList: '回到企业列表',
  inRow: (row: number) => `表中第 ${row} 行`,
  productCount: (count: number) => `${count} 个产品`,
  keep: '存为我的企业',
  keepHelp: '存下以后在“我的”里，可以接着回答；原来的企业都还在。',
  kept: '已存为我的企业，并且打开了它。',
  toResults: '看结果',

  exports: '导出',
  exportHelp: '按上面的筛选导出。会被当作公式的文字前面加了一个撇号。',
  exportMatrix: '总表',
  exportMeasure: '这条措施的名单',
  links: '结果链接（一家一条）',
  linksWarning:
    '谁拿到链接，谁就看得到这家企业的回答。链接里没有企业名称，名称只在表格里。请一家一家地发。',
  asXlsx: (what: string) => `${what} xlsx`,
  asCsv: (what: string) => `${what} csv`,
  matrixName: '园区总表',
  measureName: (id: string) => `${id} 名单`,
  linksName: '结果链接',
  writing: '正在写文件…',
  unwritten: '文件没有写成。结果还在，请再试一次。',
};
