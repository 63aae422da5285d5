"""The words in which people say how they wish to be contacted, language by language."""

from afterword.core.readers.contact_words import dutch, english, french, german, spanish
from afterword.core.readers.contact_words.part import Vocabulary

LANGUAGES: tuple[Vocabulary, ...] = (
    english.WORDS,
    german.WORDS,
    french.WORDS,
    spanish.WORDS,
    dutch.WORDS,
)
"""English first: it wins where a text is as much one language as the other."""

SMALL = (
    "is, are, was, be, will, would, it, its, that, this, for, of, in, on, at, he, she, they, "
    "as, sie, du, ist, sind, für, im, am, es, und, wird, auf, dass, werden, vous, est, sont, "
    "dans, pour, que, qui, être, je, il, elle, het, een, dat, voor, zijn, wordt, u, op, son, "
    "para, se, hi, hello, hey, there, here, also, afterwards, hallo, bonjour, hola, regards, "
    "what, how, who, why, sorry, going, having, being, both, later, now, very, well, yes, oui, "
    "ja, sí, si, ce, c, er, man, dear, sehr, liebe, lieber, guten, goedendag, buenos, let, "
    "make, using, doing, if, than, per, some"
)
"""Words of all these languages that are never a name, though they may open a sentence."""

SHORTENED = (
    "mr, mrs, ms, mx, dr, prof, st, sr, sra, srta, dra, mme, mlle, fr, hr, mevr, mw, dhr, drs, "
    "ir, ing"
)
"""Titles whose dot ends no sentence."""
