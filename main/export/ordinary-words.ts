/** Names that are also words which any message may hold. As a first or last name alone they tell nobody apart. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'a all an and any are art as ask at be best bill black blue book both brown buy by call can case close cook could ' +
    'dawn day days dear do due each early east even ever every faith field first fish for ford free from fun gay gene ' +
    'give glad go good grace grant green guy hall happy hard have he hello help here hi high hill him his home hope how ' +
    'i if in is it its joy just key kind king last law lee let light limit little long love low lucky made main major ' +
    'man many mark mason may me meet mercy miles mine more my nan new next no noble none north not now of off old on one ' +
    'only open or our out page park part pat patience penny per plan please pleasant power price pride prince quick ' +
    'read real reason rich right river rock rose round sage say see she short sincere sky small so some son soon south ' +
    'spring star step still stone story street strong summer sun sweet talk that the their them there they this time to ' +
    'today too touch true trust up us van very wait walk was way we week well west what when where which white who why ' +
    'will win winter wise with wood word work would yes you young your'
  ).split(' '),
);
