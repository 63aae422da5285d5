"""Everything carried away and brought in elsewhere is the same there, to the last plan."""

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core import facts as told
from afterword.core.plan import agenda, plan
from afterword.storage import due, facts, kept, models
from afterword.storage.carried import bringing, out, reading
from afterword.storage.carried.bringing import Brought, Into
from afterword.storage.carried.shape import canonical, sum_of
from tests.storage.databases import NOW, undone
from tests.storage.histories import ME, later, places
from tests.storage.lives import Choose, Keep, Life, Tell, Undo, live, lives

pytestmark = pytest.mark.storage

INSTANTS = [NOW + timedelta(days=5 * number - 10, hours=number) for number in range(20)]

in_any_database = settings(
    deadline=None,
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def exported(folder: Path) -> bytes:
    file = folder / "all"
    out.write(ME, file)
    return file.read_bytes()


def brought(content: bytes, owner: int, *, dry_run: bool = False) -> Brought:
    files = kept.Waiting()
    try:
        read = reading.read(BytesIO(content), files.add)
        return bringing.bring(read, files, Into(owner, later(days=30), places, dry_run))
    finally:
        files.drop()


def elsewhere() -> int:
    return models.Owner.objects.create(name="somebody else").pk


def written(owner: int) -> tuple[Any, ...]:
    """Give all that was written down, with what became of it."""
    rows = out.Rows(owner)
    return (rows.applications, [canonical(one) for one in rows.entries()], rows.files)


def marks(owner: int, kind: Callable[..., Any]) -> list[Any]:
    """Give by the act of which key each fact or choice counts no longer."""
    rows = kind.objects.filter(owner=owner).order_by("pk")  # type: ignore[attr-defined]
    return list(rows.values_list("entry__key", "retracted_by__key"))


def state(owner: int) -> tuple[Any, ...]:
    """Give all that follows from it."""
    policy = facts.policy(owner)
    columns = ("key", "employer", "employer_key", "role", "zone", "country", "taken_back")
    plans = [plan(one, policy) for one in facts.load_all(owner, places)]
    return (
        policy,
        [facts.setting(owner, name) for name in ("me", "feed_secret", "example")],
        list(models.Pursuit.objects.filter(owner=owner).order_by("pk").values_list(*columns)),
        [(one.pursuit.key, one.pursuit.facts, one.steps, one.locks) for one in plans],
        [[agenda(one, now) for now in INSTANTS] for one in plans],
    )


def assert_alike(owner: int) -> None:
    assert written(owner) == written(ME)
    for kind in (models.Fact, models.Setting):
        assert marks(owner, kind) == marks(ME, kind)
    assert state(owner) == state(ME)


@in_any_database
@given(life=lives())
def test_all_is_the_same_elsewhere(database: str, tmp_path: Path, life: Life) -> None:
    with undone():
        live(life)
        content, owner = exported(tmp_path), elsewhere()
        assert exported(tmp_path) == content
        assert brought(content, owner, dry_run=True).entries == len(life)
        assert not models.Entry.objects.filter(owner=owner).exists()
        assert brought(content, owner).entries == len(life)
        assert_alike(owner)
        again = brought(content, owner)
        assert (again.known, again.entries, again.files) == (len(life), 0, 0)
        assert_alike(owner)


@in_any_database
@given(life=lives(), where=st.integers(0, 9))
def test_a_beginning_and_then_all_is_all(
    database: str, tmp_path: Path, life: Life, where: int
) -> None:
    with undone():
        split = where % (len(life) + 1)
        live(life[:split])
        beginning, owner = exported(tmp_path), elsewhere()
        live(life[split:], begins=split)
        brought(beginning, owner)
        whole = exported(tmp_path)
        assert brought(whole, owner).known == split
        assert_alike(owner)
        assert brought(beginning, owner).entries == 0
        assert_alike(owner)


@in_any_database
@given(life=lives())
def test_the_columns_are_those_of_the_last_act(database: str, tmp_path: Path, life: Life) -> None:
    with undone():
        live(life)
        owner = elsewhere()
        brought(exported(tmp_path), owner)
        eyes = due.Look(places, facts.policy(owner))
        last = later(hours=len(life) - 1)
        for one in facts.load_all(owner, places):
            row = models.Pursuit.objects.get(owner=owner, key=one.key)
            assert (row.open, row.wake_at) == due.due(one, eyes.policy, last)
            assert not row.stale


LENA: Life = [
    Tell([(0, told.InterestStated(at=NOW, level=told.Interest.HIGH))]),
    Choose(0),
    Undo(0),
    Keep(b"sample"),
    Undo(2),
    Choose(1),
    Undo(1),
]


def test_the_sum_is_that_of_the_document_as_anybody_can_make_it(
    database: str, tmp_path: Path
) -> None:
    live([one for one in LENA if not isinstance(one, Keep)])
    document = json.loads(exported(tmp_path))
    claimed = document.pop("sha256")
    plain = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert hashlib.sha256(plain.encode()).hexdigest() == claimed


def test_however_it_is_written_again_it_is_the_same(database: str, tmp_path: Path) -> None:
    live([one for one in LENA if not isinstance(one, Keep)])
    first = reading.read(BytesIO(exported(tmp_path)), kept.hash_of)
    document = json.loads(exported(tmp_path))
    for content in (
        json.dumps(document, indent=4, sort_keys=True).encode(),
        "\ufeff".encode() + json.dumps(document).encode(),
        json.dumps(document).encode("utf-16"),
    ):
        again = reading.read(BytesIO(content), kept.hash_of)
        assert sum_of(again) == first.sha256
        assert brought(content, elsewhere()).entries == 6


def test_a_kept_file_comes_along_and_lies_under_its_hash(database: str, tmp_path: Path) -> None:
    live(LENA)
    content = exported(tmp_path)
    (kept_file,) = models.KeptFile.objects.all()
    lies = kept.path_of(kept_file.sha256)
    lies.unlink()
    owner = elsewhere()
    assert brought(content, owner).files == 1
    assert lies.read_bytes() == b"sample"
    assert_alike(owner)


def test_a_kept_file_that_is_gone_or_another_is_named(database: str, tmp_path: Path) -> None:
    live(LENA)
    lies = kept.path_of(models.KeptFile.objects.get().sha256)
    for spoil in (lambda: lies.write_bytes(b"simple"), lies.unlink):
        spoil()
        with pytest.raises(out.FileLost, match=r"sample 3\.txt"):
            exported(tmp_path)
