export const certificates = {
  title: '证书和延续',
};
