"""Read what people write, without storing it: a time, a reply, a debrief, an invitation."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from afterword.faces.cli.command import FAILED, FINE, Command
from afterword.faces.cli.read_document import ReadDocument
from afterword.faces.cli.terminal import Page, Terminal

WHAT = ("timing", "reply", "debrief", "invite")


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("what", choices=WHAT, help="what kind of words they are")
    parser.add_argument("words", nargs="*", metavar="WORDS", help="the words, or files: .ics, .eml")
    parser.add_argument("-f", "--file", default="", help="a file with the words, or -")
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line in and out")
    parser.add_argument(
        "--heard-at", default="", metavar="INSTANT", help="when it was said, with the offset"
    )
    parser.add_argument("--country", default="", help="whose holidays count, as US or DE-BY")
    parser.add_argument("--lang", default="", help="the language of a debrief, as de")
    parser.add_argument("--subject", default="", help="the subject of a reply")
    parser.add_argument("--from", dest="sender", default="", help="who wrote the reply")
    parser.add_argument("--me", default="", help="your own name or address as in an invitation")


def run(told: Namespace, terminal: Terminal) -> int:
    """Read, and show what was made of it; nothing is stored."""
    if told.what == "invite":
        return _invitations(told, terminal)
    if told.jsonl:
        return _lines(told)
    return _one_text(told, terminal)


def _reader(what: str) -> Callable[[Any], Any]:
    """Load the reader that is asked for; the others stay on the shelf."""
    if what == "timing":
        from afterword.actions.read_timing import read_timing

        return read_timing
    if what == "reply":
        from afterword.actions.read_reply import read_reply

        return read_reply
    from afterword.actions.read_debrief import read_debrief

    return read_debrief


def _lines(told: Namespace) -> int:
    """Answer line for line; one that cannot be read gives an error, and the run goes on."""
    from afterword.actions.line_reading import answer_line
    from afterword.faces.cli.asking import read_bytes

    reader, code = _reader(told.what), FINE
    for name in _names(told) or ["-"]:
        if _is_mail(told, name):
            code = max(code, _mail_line(name))
            continue
        raw: Iterable[bytes] = sys.stdin.buffer if name == "-" else read_bytes(name).splitlines()
        for line in _written(raw):
            found = answer_line(line, reader)
            code = FAILED if "error" in found else code
            print(json.dumps(found, ensure_ascii=False), flush=True)
    return code


def _mail_line(name: str) -> int:
    """Answer for a whole mail; one that cannot be read gives an error like any other line."""
    from afterword.faces.cli.asking import Usage

    try:
        found = _mail(name).line
    except Usage as error:
        found = {"id": name, "error": str(error)}
    print(json.dumps(found, ensure_ascii=False), flush=True)
    return FAILED if "error" in found else FINE


def _names(told: Namespace) -> list[str]:
    return [*told.words, *([told.file] if told.file else [])]


def _written(raw: Iterable[bytes]) -> Iterator[str]:
    for one in raw:
        line = one.decode("utf-8", errors="replace").strip("\ufeff \t\r\n")
        if line:
            yield line


def _is_mail(told: Namespace, name: str) -> bool:
    """Say whether a file is a whole mail, and no text of one."""
    return bool(told.what == "reply" and name.casefold().endswith(".eml"))


def _mail(name: str) -> Any:
    """Read a mail out of a file. Raises Usage."""
    from afterword.actions.read_reply import read_reply_file
    from afterword.faces.cli.asking import Usage, in_words, read_bytes
    from afterword.outside.unreadable import Unreadable

    try:
        return read_reply_file(name, read_bytes(name))
    except Unreadable as error:
        raise Usage(f"{name}: {in_words(error.says)}") from error


def _text(told: Namespace) -> str:
    """Give the words that were typed, or those of a file. Raises Usage."""
    from afterword.faces.cli.asking import Usage, read_text

    if told.file and told.words:
        raise Usage("Type the words or name a file with --file, not both.")
    if told.file:
        return read_text(told.file)
    if not told.words:
        raise Usage(f"What is to be read? afterword read {told.what} WORDS, or --file FILE.")
    return " ".join(told.words)


def _one_text(told: Namespace, terminal: Terminal) -> int:
    """Read one text, or one mail; what the flags leave open is here and now. Raises Usage."""
    from afterword.actions.line_reading import BadLine
    from afterword.faces.cli.asking import Usage

    names = _names(told)
    if len(names) == 1 and _is_mail(told, names[0]):
        _show([_mail(names[0])], [""], told, terminal)
        return FINE
    text, at = _text(told), told.heard_at or _now()
    given = {
        "timing": {"said": text, "heard_at": at},
        "reply": {"subject": told.subject, "from": told.sender, "date": at, "body": text},
        "debrief": {"text": text, "said_at": at, "lang": told.lang},
    }[told.what]
    try:
        found = _reader(told.what)({"id": None, **given, "country": told.country})
    except BadLine as error:
        raise Usage(f"{error}. Nothing was read.") from error
    _show([found], [text], told, terminal)
    return FINE


def _now() -> str:
    from afterword.outside.clock import local_zone, now

    return now().astimezone(local_zone()).isoformat()


def _invitations(told: Namespace, terminal: Terminal) -> int:
    from afterword.actions.read_invite import read_invites
    from afterword.faces.cli.asking import Usage, read_bytes

    names = _names(told)
    if not names:
        raise Usage("Which files? afterword read invite FILE…")
    found = read_invites([(name, read_bytes(name)) for name in names], told.me)
    if told.jsonl:
        for one in found:
            print(json.dumps(one.line, ensure_ascii=False))
    else:
        _show(found, ["" for _ in found], told, terminal)
    return FINE


def _show(found: list[Any], texts: list[str], told: Namespace, terminal: Terminal) -> None:
    """Show each reading with its words lit up; a single one stands at the top of the document."""
    page, parts = Page(), list[dict[str, Any]]()
    for one, text in zip(found, texts, strict=True):
        if page:
            page.add()
        parts.append(_one(page, one, text))
    whole = parts[0] if len(parts) == 1 else {"invites": parts, "lit": [], "says": [], "more": {}}
    terminal.show(page, {"what": told.what, **whole})


def _one(page: Page, one: Any, text: str) -> dict[str, Any]:
    from afterword.faces.cli.asking import in_words
    from afterword.faces.cli.lit import lit_parts, lit_up

    text = one.more.get("text", text)  # of a mail only what was newly written is read
    for line in lit_up(text, one.lit).splitlines():
        page.add(line)
    says = [in_words(sentence) for sentence in one.says]
    for sentence in says:
        page.add(sentence, indent=2)
    return {**one.line, "lit": lit_parts(text, one.lit), "says": says, "more": one.more}


command = Command(
    "Read a time, a reply, a debrief or an invitation; nothing is stored.",
    'afterword read timing "probably mid next week"\nafterword read reply --file answer.eml',
    arguments,
    run,
    ReadDocument,
)
