import type { certificates as zh } from '../zh/certificates';

export const certificates: typeof zh = {
  title: 'Certificates and renewals',
};
