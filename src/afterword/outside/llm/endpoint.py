"""Asks any OpenAI-compatible endpoint for a JSON answer; every trouble becomes a sentence."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from afterword.core.saying import Sentence, say

PATIENCE = 60.0
"""How long an answer may take, in seconds; a small machine may think for a while."""
LONGEST_ANSWER = 256 * 1024
"""More than this, in bytes, is no answer to a short question."""
EXTRA = "afterword[model]"


class Endpoint(NamedTuple):
    """Where a model is asked: the base address up to /v1, its name there, and a key or "".

    ``mail`` holds where the person said that it may be shown what other people wrote.
    """

    url: str
    model: str
    key: str = ""
    mail: bool = False


class NoEndpoint(ValueError):
    """What was set names no endpoint; ``says`` tells why, and never shows the key."""

    def __init__(self, says: Sentence) -> None:
        super().__init__(says.template)
        self.says = says


def endpoint_in(settings: Mapping[str, str]) -> Endpoint | None:
    """Give the endpoint that AFTERWORD_MODEL_* name; None where none is named.

    AFTERWORD_MODEL_URL and AFTERWORD_MODEL_NAME are needed, AFTERWORD_MODEL_KEY only where the
    endpoint wants one; AFTERWORD_MODEL_MAIL=yes lets it see other people's mail. Raises NoEndpoint.
    """
    url, name = (settings.get(f"AFTERWORD_MODEL_{one}", "").strip() for one in ("URL", "NAME"))
    if not url:
        return None
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and parts.hostname
        secret = parts.username or parts.password or parts.query
    except ValueError:
        fits, secret = None, None
    if secret:
        raise NoEndpoint(say("A key does not belong in AFTERWORD_MODEL_URL: use ..._KEY."))
    if not fits:
        raise NoEndpoint(
            say("AFTERWORD_MODEL_URL is no address; one is http://localhost:11434/v1.")
        )
    if not name:
        raise NoEndpoint(say("AFTERWORD_MODEL_NAME is missing: which model is to be asked?"))
    mail = settings.get("AFTERWORD_MODEL_MAIL", "").strip().casefold() == "yes"
    return Endpoint(url, name, settings.get("AFTERWORD_MODEL_KEY", "").strip(), mail)


class ModelSilent(Exception):
    """No answer came that can be used; ``says`` tells why, and never shows the key."""

    def __init__(self, says: Sentence) -> None:
        super().__init__(says.template)
        self.says = says


def ask(endpoint: Endpoint, task: str, text: str) -> dict[str, Any]:
    """Ask for one JSON object about a text. Raises ModelSilent.

    ``task`` is ours; ``text`` is given as a message of its own, so that it is data.
    """
    try:
        import httpx  # late: an extra, and only for those who named a model
    except ImportError as error:
        raise ModelSilent(say("To ask a model, install the extra {extra}.", extra=EXTRA)) from error
    asked = {
        "model": endpoint.model,
        "temperature": 0,
        "response_format": {"type": "json_object"},
        "messages": [{"role": "system", "content": task}, {"role": "user", "content": text}],
    }
    try:
        body = _posted(endpoint, asked)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise ModelSilent(say("The model at {url} did not answer.", url=endpoint.url)) from error
    return _object(body, endpoint)


def _posted(endpoint: Endpoint, asked: dict[str, Any]) -> bytes:
    """Post a question; give the body of the answer. Raises what httpx raises, and ModelSilent."""
    import httpx

    headers = {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    address = f"{endpoint.url.rstrip('/')}/chat/completions"
    # No redirects: the words go to the address that the person named, and to no other.
    with (
        httpx.Client(timeout=PATIENCE, follow_redirects=False, trust_env=False) as client,
        client.stream("POST", address, json=asked, headers=headers) as response,
    ):
        if response.status_code != httpx.codes.OK:
            raise ModelSilent(
                say(
                    "The model at {url} answered with status {status}.",
                    url=endpoint.url, status=response.status_code,
                )
            )  # fmt: skip
        found = bytearray()
        for piece in response.iter_bytes():
            found += piece
            if len(found) > LONGEST_ANSWER:
                raise ModelSilent(say("The answer of the model is too long to be one."))
    return bytes(found)


def _object(body: bytes, endpoint: Endpoint) -> dict[str, Any]:
    """Take the JSON object out of a chat completion. Raises ModelSilent."""
    try:
        content = json.loads(body)["choices"][0]["message"]["content"]
        found = json.loads(content)
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise ModelSilent(
            say("The model at {url} gave no JSON that can be read.", url=endpoint.url)
        ) from error
    if not isinstance(found, dict):
        raise ModelSilent(
            say("The model at {url} gave no JSON that can be read.", url=endpoint.url)
        )
    return found
