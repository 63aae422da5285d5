"""Everyday words: what is one of these, in small letters, is nobody's surname."""

from functools import cache

from afterword.core.date_words import MONTHS, WEEKDAYS
from afterword.core.grammar.english_verbs import forms_of
from afterword.core.grammar.word_sets import word_set
from afterword.core.job_words import HEADS, MODIFIERS, ORGANISATION

ARTICLES = word_set("a an the this that these those another each every some any no")
POSSESSIVES = word_set("my your his her its our their whose")
PREPOSITIONS = word_set(
    "of to in on at by for from with w/ w/o about into over under onto via through during "
    "before after until till since without within near beside between among against as like "
    "than per around across behind along off out up down re regarding concerning towards "
    "toward upon instead because besides except despite plus"
)
PRONOUNS = word_set(
    "i me you he him she her it we us they them who whom mine yours hers ours theirs myself "
    "himself herself themselves yourself itself everyone everybody anyone anybody someone "
    "somebody nobody none noone one ones both all either neither others other another each"
)
CONJUNCTIONS = word_set(
    "and or but so yet nor then if when once because while although though unless whether "
    "where why how what which that whenever whereas cause cos cuz coz & + or"
)
ADVERBS = word_set(
    "also then just really still now already definitely probably gladly kindly happily only "
    "even ever never always often quickly soon later first next maybe perhaps actually "
    "basically hopefully apparently otherwise too instead again likely certainly obviously "
    "finally originally eventually possibly together personally directly sadly luckily "
    "clearly briefly mostly mainly simply quite very rather pretty almost anyway "
    "additionally afterwards currently surely certainly thankfully fortunately "
    "unfortunately specifically furthermore moreover meanwhile internally informally "
    "separately absolutely immediately at least asap firmly both all each themselves "
    "himself herself myself officially happily since recently generally usually verbally "
    "unexpectedly presumably gently warmly initially typically sort kind gonna"
)
_REST = (
    "ok okay yes yeah yep nope no not sure fine good great nice well bad best better worst worse "
    "happy keen interested glad willing able free busy late early long short big small new old "
    "last next same different other own whole full half two three four five six seven eight nine "
    "ten eleven twelve first second third once twice many much more most less least few several "
    "lot lots bit thing things stuff way ways time times day days week weeks month months year "
    "years hour hours minute minutes min mins morning afternoon evening night noon today tomorrow "
    "yesterday tonight weekend midday lunch coffee tea dinner breakfast team teams company firm "
    "office room building floor desk site shop store school hospital clinic department finance "
    "legal marketing sales engineering design product research hr it ops operations support admin "
    "accounting logistics procurement people person guy woman man lady girl boy boss head chief "
    "lead founder cofounder co-founder owner ceo cto cfo coo cmo vp director manager recruiter "
    "interviewer interviewers panel panellist colleague colleagues coworker peer peers candidate "
    "candidates applicant staff receptionist headhunter agency agent contact referee reference "
    "references friend wife husband partner mentor trainer coach client clients customer "
    "customers user users supplier vendor interview interviews call calls chat phone zoom teams "
    "skype meet video online remote onsite on-site person hybrid linkedin email emails mail mails "
    "slack whatsapp message messages note notes text letter letters cv resume résumé portfolio "
    "sample samples clip clips writing work code coding test task tasks challenge exercise case "
    "study presentation slides deck demo project projects report reports paper papers document "
    "documents form forms contract offer salary pay money budget rate benefits hours shift shifts "
    "trial visit tour event start notice period visa permit certificate certificates diploma "
    "degree licence license transcript transcripts list link links copy copies file files photo "
    "photos proof address number details info information data dashboard system systems tool "
    "tools process processes plan plans question questions answer answers topic topics idea ideas "
    "problem problems issue issues thought thoughts feeling impression vibe vibes interest doubt "
    "doubts worry worries concern concerns fit match strength weakness experience skill skills "
    "background career role roles job jobs position post vacancy opening title level senior "
    "junior round rounds stage step steps decision decisions feedback news word result outcome "
    "deadline date friday monday tuesday wednesday thursday saturday sunday end middle beginning "
    "part half side hand point reason chance hope luck place home house city town country train "
    "bus car traffic delay weather kids child holiday holidays vacation leave sick ill sickness "
    "away there here where back forward along together apart everything nothing something "
    "anything else instead due while though although however therefore thanks thank please sorry "
    "hello hi bye dear cheers regards hey oh ah um uh er hmm anyway btw fyi asap tbd tbc eod cob "
    "eow etc ie eg vs via plus minus approx roughly around almost nearly about maybe super really "
    "lovely friendly warm kind helpful tough hard easy tricky weird strange odd quiet calm nervous "
    "relaxed tired excited impressed curious open honest clear vague quick slow high low strong "
    "weak solid decent ready available possible likely impossible important main key final "
    "initial official informal formal internal external technical personal professional local "
    "national global public private digital social mobile young older younger tall short "
    "blonde mid senior junior nurse ward kitchen bar bakery library museum school chef teacher "
    "head deputy assistant associate trainee intern graduate apprentice principal dean professor "
    "doctor dr prof mr mrs ms mx sir madam miss frau herr mme et al names name called named "
    "surname spelled spelt pronounced lol haha tho bc cuz alot gonna wanna kinda sorta thing "
    "am is are was were be been being do does did done doing have has had having will would shall "
    "should can could may might must ought need dare used going got get gets getting let lets "
    "ain't i'm the a an and or but of to in on at by for from with without about as if than then "
    "plus minus & + w/ re cc yup nah non oui si ja nein nee sí sch both joined absent missing "
    "present virtual virtually dialled dialed in-person f2f f2f. in house in-house parental "
    "maternity paternity abroad travelling traveling sitting sat stood showed hosting starting "
    "saying telling going coming talking speaking chatting meeting interviewing seeing doing"
)


@cache
def _everyday() -> frozenset[str]:
    rest = frozenset(_REST.split())
    closed = ARTICLES | POSSESSIVES | PREPOSITIONS | PRONOUNS | CONJUNCTIONS | ADVERBS
    dates = frozenset(MONTHS) | frozenset(WEEKDAYS)
    return rest | closed | dates | HEADS | MODIFIERS | ORGANISATION


def is_everyday(word: str) -> bool:
    """Say whether a word in small letters is an everyday word, also as a plural or a verb."""
    known = _everyday()
    if word in known or forms_of(word):
        return True
    if word.endswith("'s"):
        return word[:-2] in known
    plain = word.removesuffix("s")
    return plain in known or word.endswith(_ENDINGS)


_ENDINGS = (
    "tion",
    "ment",
    "ness",
    "ingly",
    "ally",
    "ility",
    "able",
    "ship",
    "ised",
    "ized",
    "ology",
)
