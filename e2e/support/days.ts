import type { Page } from '@playwright/test';

/** A day as a date field holds it: "2026-03-14". */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Types a day into the date field that has the focus, in the order in which the window writes dates. */
export async function typeDay(page: Page, date: Date): Promise<void> {
  const [year = '', month = '', day = ''] = dayOf(date).split('-');
  const typed: Readonly<Record<string, string>> = { year, month, day };
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type }) => type as string),
  );
  await page.keyboard.type(order.map((part) => typed[part] ?? '').join(''));
}
