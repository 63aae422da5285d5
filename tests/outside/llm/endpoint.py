"""A small endpoint on this machine that answers like a model, and keeps what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Answering:
    """What the endpoint answers with, and what it was asked so far."""

    def __init__(self) -> None:
        self.status = 200
        self.content: Any = {"suggestions": []}
        self.raw: bytes | None = None
        self.location = ""
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.url = ""

    def body(self) -> bytes:
        """Give the bytes of the answer, as a chat completion."""
        if self.raw is not None:
            return self.raw
        content = self.content if isinstance(self.content, str) else json.dumps(self.content)
        return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@contextmanager
def answering() -> Iterator[Answering]:
    """Run an endpoint on the loopback interface until the test is over."""
    told = Answering()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            told.asked.append(json.loads(self.rfile.read(length)))
            told.headers.append(dict(self.headers))
            self.send_response(told.status)
            if told.location:
                self.send_header("Location", told.location)
            self.end_headers()
            self.wfile.write(told.body())

        def log_message(self, *words: object) -> None:
            """Say nothing: the test tells what it saw."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    told.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
