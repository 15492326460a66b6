/** British endings with the stems that take them, and what American spelling writes instead. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^((?:neighb|col|lab|fav|hon|harb|hum|rum|behavi|endeav|arm|flav|od|parl|sav|val|vap|vig|glam|clam|ranc|splend|tum|misdemean|dishon|discol)o)ur/u, '$1r'],
  [/^((?:kilo|centi|milli|deci)?met|(?:milli)?lit|cent|theat|fib|calib|sab|spect|manoeuv|meag|somb|lust)re(s?)$/u, '$1er$2'],
  [/^(travel|cancel|label|model|signal|total|counsel|marvel|quarrel|tunnel|channel|fuel|level|panel|rival|equal|dial|duel|shovel)l(ed|ing|ers?)$/u, '$1$2'],
  [/^(def|off|lic|pret)ence(s?)$/u, '$1ense$2'],
  [/^(anal|paral|catal)ys(e[sd]?|ing)$/u, '$1yz$2'],
  [/^(cata|dia|mono|ana)logue(s?)$/u, '$1log$2'],
]
const words = new Map(('programme program,programmes programs,grey gray,aluminium aluminum,tyre tire,tyres tires,plough plow,sceptic skeptic,sceptical skeptical,ageing aging,mould mold,cheque check,cheques checks'
  + ',storey story,storeys stories,kerb curb,pyjamas pajamas,moustache mustache,draught draft,enrol enroll,fulfil fulfill,instalment installment,manoeuvre maneuver,manoeuvres maneuvers,oesophagus esophagus'
  + ',anaesthetic anesthetic,paediatric pediatric,haemorrhage hemorrhage,leukaemia leukemia,foetus fetus,orthopaedic orthopedic,encyclopaedia encyclopedia').split(',').map((pair) => pair.split(' ') as [string, string]))

/** An English word in lower case as American newspapers spell it; one source writes "neighbourhood", another "neighborhood". */
export function americanSpelling(form: string): string {
  const known = words.get(form)
  if (known !== undefined) return known
  for (const [british, american] of endings) if (british.test(form)) return form.replace(british, american)
  return form
}
