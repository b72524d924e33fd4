/** Line icons on a square of 24. */
export const ICONS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  home: 'M4 11l8-7 8 7M6 10v9h12v-9',
  close: 'M6 6l12 12M18 6L6 18',
} as const;
