/** The words that decide whether a changed text still says the same. Data only. */

const words = (text: string) => new Set(text.split(/\s+/));

/** Words that turn a sentence round: they must be the same in both texts. */
export const negations = words(
  `не нет ни без никогда никто ничего нельзя
   no not never none nor neither without cannot can't don't doesn't isn't aren't won't didn't shouldn't mustn't
   нє немає ані жоден ніколи kein keine keinen nicht nie ohne ne pas sans jamais sin nunca não sem`,
);

/** Small words: two different ones never are slips of each other, while one of them with a wrong letter is. */
export const closedWords = words(
  `и а но или да в во на за до по от из с со к ко о об у под над при про для через между перед после без
   как так то это этот эта эти тот все всех всё его ее их он она они мы вы я что чтобы если когда где
   один одна два две три пять шесть семь сто более менее больше меньше только любой каждый весь также уже еще
   a an the and or but if in on at to of for from by with into onto over under up down out off as is are was be
   it its this that these those all any some each every more less most least only one two three four five six
   can may must should could will has have had do does than then when where who why how new old own`,
);

/** Words between which the order of the others counts: "from A to B" is not "from B to A". */
export const directionWords = words(
  `из в с со на от до к после перед раньше вместо чем через from to into before after than over instead via vs`,
);
