"""Where the data lie is read from the environment."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from afterword import settings as ours

pytestmark = pytest.mark.storage

HOME = Path("data")


def test_without_a_url_it_is_a_file_in_the_data_folder() -> None:
    assert ours.database("", HOME) == {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": HOME / "afterword.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=20000;"
            ),
        },
    }


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("sqlite:///my%20jobs.sqlite3", "my jobs.sqlite3"),
        ("sqlite:////srv/jobs.sqlite3", "/srv/jobs.sqlite3"),
    ],
)
def test_a_url_names_another_file(url: str, name: str) -> None:
    assert ours.database(url, HOME)["NAME"] == Path(name)


def test_a_url_names_a_server() -> None:
    url = "postgresql://rita:p%40ss@db.example.test:5433/jobs?sslmode=require"
    assert ours.database(url, HOME) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "jobs",
        "USER": "rita",
        "PASSWORD": "p@ss",
        "HOST": "db.example.test",
        "PORT": "5433",
        "OPTIONS": {"sslmode": "require", "options": "-c lock_timeout=20s"},
    }


def test_a_socket_may_stand_behind_the_question_mark() -> None:
    found = ours.database("postgresql:///jobs?host=/run/postgresql", HOME)
    assert (found["HOST"], found["USER"], found["PORT"]) == ("/run/postgresql", "", "")


@pytest.mark.parametrize("url", ["mysql://rita:secret@host/jobs", "jobs.sqlite3", "sqlite:///"])
def test_another_url_is_refused_without_telling_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="postgresql://user@host/name") as refused:
        ours.database(url, HOME)
    assert "secret" not in str(refused.value)


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_HOME", "~/jobs")
    assert ours.data_folder() == Path.home() / "jobs"
    monkeypatch.delenv("AFTERWORD_HOME")
    assert ours.data_folder().name == "afterword"


def test_nothing_but_the_storage_is_installed() -> None:
    assert settings.INSTALLED_APPS == ["afterword.storage"]
    assert settings.MIDDLEWARE == []
    assert settings.USE_TZ
