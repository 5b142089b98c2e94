const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Write a page's number as Chinese papers do: `二`, `十六`; beyond 99 in digits. */
export function numeral(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return ten + DIGITS[number % 10];
}

/** Round down, so that no figure looks better than it is. */
export function percent(value: number): string {
  return `${Math.floor(value)}%`;
}
