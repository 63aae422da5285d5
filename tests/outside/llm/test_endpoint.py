"""A model is asked at the address that was named, and whatever it answers is no surprise."""

from collections.abc import Iterator

import pytest

from afterword.core.saying import english
from afterword.outside.llm.endpoint import Endpoint, ModelSilent, NoEndpoint, ask, endpoint_in
from tests.outside.llm.endpoint import Answering, answering

pytestmark = pytest.mark.core


@pytest.fixture
def model() -> Iterator[Answering]:
    with answering() as told:
        yield told


def test_the_task_and_the_words_go_apart(model: Answering) -> None:
    model.content = {"suggestions": [1]}
    found = ask(Endpoint(model.url, "small", "sesame"), "Read this.", "Met Rita.")
    assert found == {"suggestions": [1]}
    (asked,), (headers,) = model.asked, model.headers
    assert asked["model"] == "small"
    assert [one["content"] for one in asked["messages"]] == ["Read this.", "Met Rita."]
    assert headers["Authorization"] == "Bearer sesame"


def test_without_a_key_none_is_sent(model: Answering) -> None:
    ask(Endpoint(model.url, "small"), "Read this.", "Met Rita.")
    assert "Authorization" not in model.headers[0]


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"\xff\x00", b"[]", b"{}", b'{"choices": []}', b'{"choices": [{"message": {}}]}',
        b'{"choices": [{"message": {"content": "no json"}}]}',
        b'{"choices": [{"message": {"content": "[1, 2]"}}]}',
        b'{"choices": [{"message": {"content": null}}]}', b"[" * 100_000, b"x" * 300_000,
    ],
)  # fmt: skip
def test_what_is_no_answer_is_told(model: Answering, raw: bytes) -> None:
    model.raw = raw
    with pytest.raises(ModelSilent):
        ask(Endpoint(model.url, "small"), "Read this.", "Met Rita.")


def test_a_refusal_is_told_and_shows_no_key(model: Answering) -> None:
    model.status = 401
    with pytest.raises(ModelSilent) as error:
        ask(Endpoint(model.url, "small", "sesame"), "Read this.", "Met Rita.")
    told = str(error.value.says)
    assert "401" in told
    assert "sesame" not in told


def test_the_words_are_not_sent_on_to_another_address(model: Answering) -> None:
    with answering() as other:
        model.status, model.location = 307, f"{other.url}/chat/completions"
        with pytest.raises(ModelSilent):
            ask(Endpoint(model.url, "small"), "Read this.", "Met Rita.")
        assert not other.asked


def test_where_nobody_listens_a_sentence_says_so() -> None:
    with pytest.raises(ModelSilent):
        ask(Endpoint("http://127.0.0.1:9/v1", "small"), "Read this.", "Met Rita.")


def test_no_model_is_asked_before_one_is_named() -> None:
    assert endpoint_in({}) is None
    assert endpoint_in({"AFTERWORD_MODEL_NAME": "small", "AFTERWORD_MODEL_KEY": "sesame"}) is None


def test_a_model_sees_no_mail_of_others_unless_it_is_said() -> None:
    named = {"AFTERWORD_MODEL_URL": "http://localhost:11434/v1", "AFTERWORD_MODEL_NAME": "small"}
    silent, said = endpoint_in(named), endpoint_in(named | {"AFTERWORD_MODEL_MAIL": "yes"})
    assert silent is not None
    assert not silent.mail
    assert said is not None
    assert said.mail


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("localhost:11434", "small"), ("file:///etc/passwd", "small"), ("http://[", "small"),
        ("https://sesame@there.example/v1", "small"), ("http://there.example/v1?key=sesame", "s"),
        ("http://there.example/v1", ""),
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_told_without_its_secrets(url: str, name: str) -> None:
    with pytest.raises(NoEndpoint) as error:
        endpoint_in({"AFTERWORD_MODEL_URL": url, "AFTERWORD_MODEL_NAME": name})
    from datetime import UTC

    assert "sesame" not in english(error.value.says, UTC)
