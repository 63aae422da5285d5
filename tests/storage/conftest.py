"""Every test that asks for a database runs once on each kind of it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker, Settings

from afterword import settings as ours
from afterword.storage.opening import open_database
from tests.servers.postgres import NoPostgres, postgres
from tests.storage.databases import NOW, connected, own_database, postgres_database, sqlite_file


@pytest.fixture(scope="session")
def sqlite_template(
    tmp_path_factory: pytest.TempPathFactory, django_db_blocker: DjangoDbBlocker
) -> Path:
    """Give an SQLite database as a first start leaves it."""
    file = tmp_path_factory.mktemp("template") / "afterword.sqlite3"
    with django_db_blocker.unblock(), connected(ours.sqlite(file)):
        open_database(NOW)
    return file


@pytest.fixture(scope="session")
def postgres_url(worker_id: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """Give the URL of a PostgreSQL database of this test process alone."""
    name = f"storage_{worker_id}_{os.getpid()}"
    try:
        with (
            django_db_blocker.unblock(),
            postgres() as server,
            own_database(server, name) as url,
        ):
            yield url
    except NoPostgres as missing:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(missing))


@pytest.fixture
def home(tmp_path: Path, settings: Settings) -> Path:
    """Give a data folder that is thrown away."""
    settings.DATA_FOLDER = tmp_path
    return tmp_path


@pytest.fixture
def sqlite(home: Path, sqlite_template: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """Use a fresh SQLite database; give its URL."""
    with (
        django_db_blocker.unblock(),
        sqlite_file(home / "afterword.sqlite3", sqlite_template) as url,
    ):
        yield url


@pytest.fixture
def postgresql(home: Path, postgres_url: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """Use a fresh PostgreSQL database; give its URL."""
    with django_db_blocker.unblock(), postgres_database(postgres_url) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """Use a fresh database of either kind; give its URL."""
    url: str = request.getfixturevalue(request.param)
    return url
