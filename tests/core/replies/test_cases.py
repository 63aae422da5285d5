"""Every kind of answer has mails of its own, and each is read as what it is."""

import tomllib
from pathlib import Path

import pytest

from afterword.actions.read_reply import read_reply
from afterword.core.reply import kinds

pytestmark = pytest.mark.core

HERE = Path(__file__).parent
TABLES = {path.stem: path for path in sorted(HERE.glob("*.toml"))}
FEWEST = 5
WRITTEN_AT = "2026-03-03T10:00:00+00:00"
HEADERS = {
    "auto": {"Auto-Submitted": "auto-replied"},
    "auto_generated": {"Auto-Submitted": "auto-generated"},
    "bulk": {"List-Unsubscribe": "<mailto:leave@lists.example>"},
}


def mails():
    """Give every mail of the tables with its kind and what else is expected."""
    for label, path in TABLES.items():
        for body, told in tomllib.loads(path.read_text("utf-8")).items():
            yield pytest.param(label, body, told, id=f"{label}: {body[:60]}")


def read(body, told):
    """Read a mail to Ada Reyes of Tuesday 3 March 2026."""
    headers = {}
    for name, given in HEADERS.items():
        headers |= given if told.get(name) else {}
    return read_reply(
        {
            "id": "it",
            "subject": told.get("subject", "Re: Editor"),
            "from": told.get("from", "Kim Vale <k.vale@quillworks.example>"),
            "to": "Ada Reyes <ada@home.example>",
            "date": told.get("date", WRITTEN_AT),
            "headers": headers,
            "body": body,
        }
    ).line


@pytest.mark.parametrize(("label", "body", "told"), list(mails()))
def test_a_mail_is_read_as_what_it_is(label, body, told):
    line = read(body, told)
    contact = line["new_contact"]
    assert line["label"] == label
    assert line["next_date"] == told.get("next_date")
    assert (contact["email"] if contact else None) == told.get("contact")
    assert set(line) == {"id", "label", "next_date", "new_contact", "confidence"}


@pytest.mark.parametrize("label", sorted(kinds()))
def test_every_kind_has_mails_of_its_own(label):
    assert label in TABLES, f"write tests/core/replies/{label}.toml"
    assert len(tomllib.loads(TABLES[label].read_text("utf-8"))) >= FEWEST


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.label.value)
def test_every_kind_says_what_it_is_in_one_sentence(kind):
    assert kind.sentence.endswith(".")
    assert len(kind.sentence.split()) <= 25


def test_every_file_on_the_shelf_is_a_label_of_its_own():
    assert {str(kind.label) for kind in kinds().values()} == set(TABLES)
