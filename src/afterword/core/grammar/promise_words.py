"""Words at the edges of a promise, and those that only bring an answer."""

from afterword.core.grammar.word_sets import word_set

YES = word_set(
    "yes sure ok okay agreed yep yeah fine promised course ja oui sí klar gladly happily "
    "will definitely absolutely"
)


NO_YES = frozenset({"not", "no", "n't"})


ANAPHORS = word_set("it them that this those these both all one ones so everything already")


DROPPED = word_set(
    "also then still just really me you her him them us over asap already together please "
    "again gladly happily probably definitely hopefully kindly myself himself herself later "
    "soon too maybe actually now to though quickly once"
)


EDGES = frozenset(
    [
        "by",
        "on",
        "before",
        "until",
        "in",
        "at",
        "to",
        "for",
        "and",
        "or",
        ",",
        ".",
        "&",
        "+",
        "-",
        "–",
        ";",
        ":",
        "(",
        ")",
        "the",
        "→",
        "->",
        "then",
        "but",
        "so",
        "with",
        "plus",
        "if",
        "when",
        "once",
        "as",
        "from",
        "of",
        "within",
        '"',
        "'",
        "“",
        "”",
        "]",
        "[",
        "no",
        "not",
    ]
)


ASK_ON = frozenset(
    {"if", "whether", "to", "what", "when", "how", "who", "where", "that", "about", "why"}
)


PLAIN_VERBS = word_set("send sending email mail give bring share sent get out do of up")


OFFER = frozenset({"offer", "hired", "job", "successful", "accept", "decision", "yes"})


TELLING = word_set(
    "call phone ring email mail write be get come let tell hear know contact text message "
    "update follow respond reply inform notify reach announce circle speak touch report "
    "give have"
)


EMPTY = word_set(
    "me us back to in touch by time phone email mail with a an the their its decision "
    "answer news result results outcome yes no either way know of about on for if whether "
    "hear from again soon feedback as this i one way or other and final verdict call be "
    "next week day days update everyone all candidates everybody candidate when made have "
    "has decided got it they made make same evening afternoon morning night straight "
    "meeting right immediately everyone people tonight that vote board there first thing "
    "round bit around late early lunch midday until been out up via linkedin out then at "
    "latest end in person directly her him them who whom personally first thing over we my "
    "so that any my application job role position"
)
