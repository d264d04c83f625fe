/** How a verb's ending joins it to what follows. */

/** A noun, or no verb at all. */
export const none = 0;
/** "오른", "내린": says something of the next noun. */
export const ahead = 1;
/** "올라", "상승해": the same event goes on. */
export const join = 2;
/** "올랐고", "올랐지만": the next clause begins. */
export const link = 3;
/** "올랐다". */
export const final = 4;
/** "오르면", "넘을지": nothing that has happened. */
export const condition = 5;
