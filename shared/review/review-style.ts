import { answerStyle } from './style/answer-style.ts';
import { baseStyle } from './style/base-style.ts';
import { listStyle } from './style/list-style.ts';
import { markStyle } from './style/mark-style.ts';
import { phoneStyle } from './style/phone-style.ts';
import { printStyle } from './style/print-style.ts';
import { stepStyle } from './style/step-style.ts';
import { tableStyle } from './style/table-style.ts';
import { topStyle } from './style/top-style.ts';

/** The whole style of a review page: the app's look on a screen, a phone and paper. */
export const reviewStyle = [
  baseStyle,
  markStyle,
  topStyle,
  tableStyle,
  listStyle,
  stepStyle,
  answerStyle,
  phoneStyle,
  printStyle,
].join('');
