const lists: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so yet if of in on at by for from to with as into onto upon over under about after before between among through during against
    within without toward towards out up down off than then that this these those there here it its itself he him his himself she her hers herself they them
    their theirs themselves we us our ours ourselves i me my mine myself you your yours yourself who whom whose which what when where why how is am are was
    were be been being do does did doing done have has had having will would shall should can could may might must ought 'll 'd 've 're 'm 's not no n't
    also just only even still already while although though because since until till whether both either neither each every any some all such same other
    another own too very much many more most less few less s t re ve ll d m it's that's he's she's i'm they're we're you're i've we've they've he'd she'd
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't however meanwhile mr mrs ms dr
    according via per amid because including include like well now back again indeed nobody nothing none everyone everybody everything someone somebody something anyone
    anybody anything`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn dass ob wenn als wie weil da in im an am auf aus bei mit nach
    von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um bis seit während wegen ich du er sie es wir ihr mich dich sich uns euch ihn
    ihm ihnen mein dein sein seine seinen seiner seinem ihre ihren ihrer ihrem unser dieser diese dieses diesen diesem jener jene jenes welcher welche welches
    der wer was wo wann warum ist sind war waren bin bist sei seien wird werden wurde wurden worden hat haben hatte hatten kann können konnte konnten soll
    sollen sollte sollten muss müssen musste will wollen wollte darf dürfen mag möchte nicht kein keine keinen keiner nichts auch noch nur schon so sehr mehr
    man hier dort dann nun immer wieder etwa`,
  fr: `le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont où ce cet cette ces c il elle ils elles on je tu nous vous me te se s
    lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos y en dans par pour avec sans sur sous vers chez entre contre depuis pendant avant après
    est sont était étaient être été suis es sommes êtes a ont avait avaient avoir eu sera seront serait fait ne pas plus moins aussi très bien tout tous toute
    toutes même comme si quand lorsque alors ainsi encore déjà peut peuvent doit doivent n j m t`,
  es: `el la los las un una unos unas de del al a y e o u pero sino que quien quienes cual cuales cuyo donde cuando como porque si no ni lo le les se me te nos su
    sus mi mis tu tus este esta estos estas ese esa esos esas aquel aquella en con sin por para sobre entre hasta desde hacia contra durante tras según es son
    era eran fue fueron ser sido está están estaba estaban estar ha han había habían haber hay más menos muy también ya aún todo toda todos todas otro otra`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai in nel nella nei nelle con su sul sulla per
    tra fra e ed o ma però che chi cui quale quali dove quando come perché se non né si mi ti ci vi lui lei loro suo sua suoi sue mio questo questa questi
    queste quello quella è sono era erano essere stato stata stati ha hanno aveva avevano avere più meno molto anche già ancora tutto tutti`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas em por pelo pela com sem para sobre entre até desde contra durante e ou mas que quem qual quais
    cujo onde quando como porque se não nem lhe lhes me te nos seu sua seus suas meu minha este esta estes estas esse essa isso é são era eram foi foram ser
    sido está estão estava estar há tem têm tinha ter mais menos muito também já ainda todo toda todos todas ao à aos às`,
  nl: `de het een en of maar want dat die dit deze wie wat waar wanneer waarom hoe in op aan bij met van voor naar uit over onder tussen door tegen zonder om tot
    sinds tijdens na als dan ik je jij hij zij ze het wij we jullie hun hen hem haar zijn mijn is ben was waren wordt worden werd werden geworden heeft hebben
    had hadden kan kunnen kon zal zullen zou moet moeten mag niet geen ook nog al er meer te`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну ли если
    уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без
    будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех при об это
    который которая которые которых`,
}

/**
 * The function words of a language by its primary subtag, in lower case: they carry no content of their own. Negations and
 * modals are judged apart. Empty for a language without a list.
 */
export const functionWordsOf = (language: string): ReadonlySet<string> => new Set((lists[language] ?? '').split(/\s+/u).filter(Boolean))
