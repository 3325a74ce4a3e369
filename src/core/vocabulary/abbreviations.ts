/** Abbreviations whose full stop ends no sentence, lower case, without their last full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'т.д т.е т.п т.к т.н т.о т.ч т.ж и.о см рис напр др пр проч прим табл гл стр разд подр обл ул им св ср вкл искл макс мин тыс млн млрд руб коп кол экз ред изд сокр англ рус лат ' +
    'та тощо напр див рис ін тобто ' +
    'e.g i.e etc vs cf eg ie al approx fig no inc ltd co corp dept est max min misc vol ver jr sr dr mr mrs ms prof st resp incl ' +
    'z.b d.h u.a usw bzw ggf evtl ca vgl inkl exkl nr abb bsp sog u.u o.ä ' +
    'p.ex c.-à-d par.ex ex env cad ' +
    'p.ej ej aprox pág ud uds sra ' +
    'p.e ex pág séc núm'
  ).split(' '),
);
