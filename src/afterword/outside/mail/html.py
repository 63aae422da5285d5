"""HTML of mails and calendars as the plain text that a person would read."""

import re

LARGEST = 200_000
"""Longer HTML, in characters, is cut before it is read."""
_TAG = re.compile(r"<[^>]{0,2000}>")
_MOST_TAGS = 10_000
_DEEPEST = 200


def plain(html: str) -> str:
    """Give the visible text of HTML; of what cannot be parsed, the text without its tags."""
    from inscriptis import get_text  # type: ignore[import-untyped]
    from inscriptis.css_profiles import CSS_PROFILES  # type: ignore[import-untyped]
    from inscriptis.model.config import ParserConfig  # type: ignore[import-untyped]

    html = html[:LARGEST].replace("\x00", "")
    if html.count("<") > _MOST_TAGS or _depth(html) > _DEEPEST:
        return _TAG.sub(" ", html)
    try:
        text: str = get_text(html, ParserConfig(css=CSS_PROFILES["strict"]))
    except Exception:  # a parser of hostile HTML may raise anything
        return _TAG.sub(" ", html)
    return text.strip()


def _depth(html: str) -> int:
    """Give how deeply tags nest at most, counting roughly: a bomb nests thousands deep."""
    depth = deepest = 0
    for found in re.finditer(r"<(/?)(\w+)", html):
        void = found[2].casefold() in ("br", "img", "meta", "hr", "link", "input", "col", "area")
        depth += 0 if void else -1 if found[1] else 1
        deepest = max(deepest, depth)
    return deepest
