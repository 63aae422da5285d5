"""Words lit up: the pieces of a text that something was read from, in square brackets."""

from collections.abc import Iterable

from afterword.core.reading import Span
from afterword.faces.cli.reading_parts import LitPart


def merged(spans: Iterable[Span]) -> list[Span]:
    """Give spans in their order, those that touch or overlap as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if end <= start:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def lit_up(text: str, spans: Iterable[Span]) -> str:
    """Give the text with brackets around what was read."""
    pieces, after = list[str](), 0
    for start, end in merged(spans):
        pieces += [text[after:start], "[", text[start:end], "]"]
        after = end
    return "".join([*pieces, text[after:]])


def lit_parts(text: str, spans: Iterable[Span]) -> list[LitPart]:
    """Give the same for programs."""
    return [{"start": start, "end": end, "words": text[start:end]} for start, end in merged(spans)]
