export const known = {
  title: '知道但没有收录的文件',
  help: '下面的文件也可能和你有关，本应用没有收录它们的条文，所以自查不完整。请自行对照，或问主管部门。',
  short: '另有几份相关文件本应用没有收录，所以这份结果不完整。',
  see: '看是哪几份',
  failed: '没有收录的文件清单没能取到。自查仍不完整：请另行核对其他政策文件。',
  number: '文号',
  issued: '日期',
  holds: '内容',
  validity: '效力',
  sureness: {
    text: '2026 年文件里引用了它',
    article: '报道里提到它',
    secondary: '只见于转载，没有核实',
  },
};
