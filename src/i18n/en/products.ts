import type { products as zh } from '../zh/products';

export const products: typeof zh = {
  title: 'Products',
};
