"""Words of meetings: who talks, who is gone, what is only spoken about."""

from afterword.core.grammar.clause import Who
from afterword.core.grammar.common_words import ARTICLES, POSSESSIVES
from afterword.core.grammar.word_sets import word_set

PRESENT_BEFORE = (
    ARTICLES
    | POSSESSIVES
    | frozenset({"with", "w/", "namely", "someone", "just", "also", "only", ","})
)


TALK = word_set(
    "meet speak talk chat interview see greet zoom lunch skype phone sit grill call catch "
    "quiz screen"
)


TO_THEM = frozenset(
    {"tell", "ask", "promise", "show", "thank", "assure", "introduce", "answer", "offer"}
)


NOT_SEEN = word_set(
    "found leave retire quit hire replace build start write run recommend refer use want "
    "know own create design set win sell buy move become have wait hold live approve sign "
    "decide do pay get need keep lose teach study grow plan cancel forget report manage "
    "head oversee love like be"
)


GONE = word_set(
    "regrets apologies ill sick away off absent missing out abroad travelling traveling "
    "unavailable poorly holiday leave vacation maternity paternity elsewhere stuck tied "
    "double-booked unwell gone busy covid late-cancelled indisposed injured parental"
)


THERE = word_set(
    "there present lovely nice kind friendly warm great charming quiet tough sharp funny "
    "helpful late on in good curious very really super quite pretty direct honest welcoming "
    "open chatty impressed interested happy keen pleased distracted nervous relaxed cool "
    "cold reserved formal supportive attentive the my one intense sweet brilliant wonderful "
    "delightful approachable smart silent stern strict serious tired rushed skeptical "
    "sceptical enthusiastic polite easy professional patient sympathetic surprised a an "
    "with by also interviewing leading asking taking joining running chairing"
)


ABOUT = word_set(
    "about of instead regarding concerning from under like for report reports reporting "
    "replaces replacing replace after than named into via 's by-passing mentioned missing "
    "without except besides"
)


TALK_NOUNS = word_set(
    "interview interviews interviewed call chat talk meeting coffee lunch tour session "
    "panel round conversation zoom hour minutes min mins half hands goodbye time screen "
    "screening walk visit yarn natter catch-up catchup breakfast dinner tea video phone "
    "interviewers talks chats calls "
    "meetings demo"
)


LATER = word_set(
    "next second third final another follow-up followup future then upcoming will tomorrow "
    "would hopefully might could later possible possibly last maybe to"
)


PANEL = word_set(
    "panel interviewers interviewer people team there present committee board hosts host "
    "room line-up"
)


OWN = frozenset({"my", "our"})


OWN_MET = word_set("interviewer recruiter contact interviewers host panel headhunter agent guide")


BEFORE_NAMED = word_set(
    "namely someone somebody the a an just only this guy lady man woman one called named mr , and "
    "with also their first old"
)


OBJECTS = {"him": Who.HE, "her": Who.SHE, "them": Who.THEY}
