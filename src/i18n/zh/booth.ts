import type { BoothStep } from '../../domain/booth/screens';

const questions: Record<BoothStep, string> = {
  place: '先说在哪里',
  role: '你们是哪一类？可以多选',
  type: '来看一个产品：它是哪一类？',
  details: '这个产品走到哪一步了？',
  product: '这个产品的情况和打算，可以多选',
  plan: '单位的情况和打算，可以多选',
};

export const booth = {
  title: '展台模式',
  visitor: {
    attract: {
      question: '哪些政策你能用？',
      lines: ['药品、医疗器械、中药、化妆品', '几个问题，两分钟', '结果扫码带走'],
      measures: (count: number) => `${count} 条措施`,
      start: '点这里开始',
      privacy: '不用登录，不留姓名和电话。走开后，回答自动清除。',
    },
    questions,
    step: (number: number) => `第 ${number} 问`,
    noProduct: '没有自己的产品',
    back: '返回',
    next: '下一步',
    skip: '跳过',
    restNo: '选好了，其余都不是',
    unsure: '不确定',
    other: 'English',
    preparing: '正在准备……',
    result: {
      title: '你的结果',
      measures: '事项',
      more: (count: number) => `还有 ${count} 项还差信息，扫码后在手机上接着答。`,
      others: (count: number) => `另有 ${count} 项不符合，手机上能看到原因。`,
      none: '按现在的回答，没有可以用的事项。手机上能看到原因，也能接着答。',
      toPhone: '带到手机上',
    },
    code: {
      title: '扫码带走',
      help: '用手机相机或微信扫一扫，在自己的手机上看全部理由，接着回答。',
      image: '打开这份结果的二维码',
      private: '码里只有回答，没有名称。结果不经过任何服务器。',
      digits: '扫不了？用数字',
      digitsHelp: (address: string) => `在手机浏览器里打开 ${address}，后面接上这些数字：`,
      none: '这份结果装不进一个二维码。',
      back: '回到结果',
      done: '完成',
      doneHelp: '点“完成”，这里的回答马上清除。',
    },
    idle: {
      title: '还在吗？',
      left: (seconds: number) => `${seconds} 秒后清除这份回答。`,
      stay: '继续',
    },
    staff: '工作人员：按住三秒',
    crashed: '出了点问题，这一次的回答没有留下。',
    again: '重新开始',
  },
};
