"""Words around names: titles, particles, and what people say and do."""

from afterword.core.grammar.word_sets import word_set

AUXILIARY_WORDS = frozenset(
    {"will", "would", "is", "was", "has", "might", "can", "could", "does", "did"}
)


TITLES = word_set(
    "dr prof professor doctor mr mrs ms mx miss sir frau herr herrn hr fr mme madame mlle "
    "monsieur señor señora sr sra don doña doktor mevrouw meneer dhr mevr docteur sister "
    "maître mag sor chef captain capt lord lady rev revd reverend canon rabbi imam sgt sergeant "
    "cllr councillor "
    "judge major colonel pastor brother"
)


WEAK_TITLES = word_set(
    "maître mag sor don hr fr sr chef sister miss sir monsieur captain lord lady judge major "
    "canon brother "
    "pastor professor doctor colonel rev sergeant"
)


PARTICLES = word_set(
    "van von vom de der den da di del della dos das la le bin ibn al el ten ter zu y e du des do"
)


NEVER = word_set(
    "linkedin zoom teams skype google meet webex slack hr ceo cto cfo coo cmo it qa ux ui "
    "pr i ok cv english german french spanish dutch python excel java sql aws monday "
    "christmas easter thanksgiving january february march september october november "
    "december july ramadan microsoft office word powerpoint figma tableau salesforce sap "
    "github jira europe london berlin munich hamburg vienna zurich madrid barcelona rome "
    "milan amsterdam rotterdam brussels dublin edinburgh glasgow manchester leeds bristol "
    "birmingham york boston chicago seattle toronto vancouver montreal lyon marseille lille "
    "köln frankfurt stuttgart leipzig dresden also todo po vp phd msc bsc mba gp nhs uk us "
    "usa eu nyc sf la gmt est interview interviewed met spoke saw yes no maybe owe promised "
    "asked told said talked discussed sent"
)


HUMAN = word_set(
    "said says asked asks told tells promised offered agreed joined wants wanted mentioned "
    "thinks thought explained showed shows led leads introduced interviewed called rang "
    "seemed seems liked likes loved suggested walked wondered confirmed apologised "
    "apologized smiled laughed nodded wasn't couldn't didn't will would 'll has had was is "
    "works runs ran manages greeted welcomed took knows needs invited listened dialled "
    "dialed left came sat stood hosted asked does did who can gave gives could"
)


CUE_VERBS = word_set(
    "met meet meeting saw interviewed interviewing spoke speak spoken talked talk chatted "
    "chat interviewers interviewer panel introduced named called gesprochen getroffen sprach traf "
    "kennengelernt rencontré vu vus reçu reçue parlé conocí hablé entrevistó entrevistaron "
    "gesproken "
    "ontmoet gezien teilnehmer dabei"
)


BEFORE_NAMES = word_set(
    "with w/ to and & + , by from was were und et y en mit avec con met par por von door a"
)


ANYBODY = word_set("is was has had will does did runs works left can could 'll came ran led")


NO_SURNAME = word_set(
    "and or but who said from for with in on at by is was has had will would asked told met "
    "also then so he she they we the his her their my our no yes if when as both"
)
