import { wordSet } from '../table';

/** Common given names of many countries; a hint, never proof. */
export const givenNames = wordSet(
  {
    use: 'features of the name tagger; keys of persons',
    source: 'general knowledge, by hand; the name model was trained with exactly these members',
  },
  `
    aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aisha alan albert alejandro alex alexander
    alexandra alexei alfred ali alice alicia alison allan allen amanda amber amir amit amy ana anas andrea andreas
    andrei andrew andy angela angelo anil anita ann anna anne anthony antonio anton arjun arnold arthur ashley ashok
    asif barack barbara barry ben benjamin bernard bernie beth betty bill billy bob boris brad bradley brandon
    brenda brett brian bruce bryan carl carla carlos carmen carol caroline catherine cathy charles charlie charlotte
    cheng chinedu chloe chris christian christina christine christopher chukwuma claire clara claude colin connor
    craig cristina cynthia daniel daniela danny darren dave david dawn dean deborah deepak dennis derek diana diane
    diego dmitry dmitri dominic don donald dorothy doug douglas duncan dylan ed eddie edgar edith eduardo edward
    edwin elena eli elijah elizabeth ella ellen emeka emily emma emmanuel enrique eric erik erin ernest esther
    eugene eva evan evelyn fatima faisal felix fernando fiona florence frances francis francisco frank franz fred
    frederick gabriel gareth gary gavin george gerald gerard giorgio giovanni giuseppe glenn gordon grace graham
    greg gregory guillermo gustavo hamid hannah hans harold harry hassan heather hector heinrich helen helena henri
    henry herbert hillary hiroshi hugh hugo hussein ian ibrahim igor imran ingrid irene isaac isabel isabella ivan
    jack jackie jackson jacob jacques jaime jake james jamie jan jane janet jared jasmine jason javier jay jean jeff
    jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joe joel johan
    johannes john johnny jon jonathan jordan jorge jose josé joseph josh joshua joyce juan judith judy julia julian
    julie julio june justin kamala karen karim karl kate katherine kathleen kathryn katie keith kelly ken kenji
    kenneth kerry kevin khalid kim kimberly kofi kumar kwame kyle lakshmi lance larry laura lauren laurent lawrence
    lee leo leon leonard leonardo leslie lewis li liam lily linda lindsay lisa liz louis louise lucas lucia lucy
    luis luke lynn mahmoud maksim malcolm manuel marc marcel marco marcos marcus margaret maria marie marina mario
    marion mark markus martha martin mary masoud mateo matt matthew maureen maurice max maya megan mehmet melanie
    melissa michael michel michelle miguel mike mikhail milan mitch mohamed mohammad mohammed molly monica muhammad
    musa mustafa nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole
    nigel nikolai nina noah nora norman oleg oliver olivia olga omar oscar osama otto owen pablo pamela patricia
    patrick paul paula pauline pedro penny pete peter phil philip philippe pierre prakash priya rachel rafael raj
    rajesh rakesh ralph ramon randy raul ravi ray raymond rebecca recep reza ricardo richard rick rita rob robert
    roberto robin rodrigo roger roland ron ronald rosa rose ross roy ruby russell ruth ryan sabrina sadiq sally sam
    samantha samir samuel sandra sanjay santiago sara sarah satoshi scott sean sebastian sergei sergey shane shannon
    sharon shaun shinzo silvia simon sofia sonia sophia sophie stacy stan stanley stefan stella stephanie stephen
    steve steven stuart sue sunil susan suzanne sylvia takashi tariq taylor ted teresa terry theodore theresa thomas
    tim timothy tina todd tom tommy tony tracy travis trevor tyler umar usman valentina valerie vanessa vera vernon
    veronica victor victoria vijay vikram vincent viktor virginia vitaly vladimir volodymyr walter wang wayne wendy
    werner will william winston wolfgang xavier yasmin yasser yevgeny yoko yuki yuri yusuf yves zach zachary zainab
    zara zhang zoe adebayo adewale aminu amina babatunde bola chidi chioma funmi ifeoma kelechi kemi ngozi nnamdi
    obinna olusegun oluwaseun segun tunde uche yemi akua ama kojo kwabena kwesi yaw thabo sipho nomvula lindiwe
    themba wanjiku kamau otieno achieng mwangi njeri nguyen tran pham
  `,
);
