"""A real JupyterLab on loopback and a real Chromium, for the tests that need both."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
PATIENCE = 60  # s until a server answers or a cell has run; a loaded machine is slow, a broken one never comes
HERE = ("http://127.0.0.1:", "ws://127.0.0.1:", "blob:http://127.0.0.1:", "data:", "about:")


def chromium() -> str | None:
    """The browser of this machine, or None."""
    return next((path for name in ("chromium", "chromium-browser") if (path := shutil.which(name))), None)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Lab:
    """A JupyterLab over a folder, with folders of its own for all that it keeps."""

    folder: Path
    home: Path
    address: str

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(f"{self.address}/api/{path}", timeout=10) as answer:
            return json.load(answer)

    def connection(self, notebook: str) -> Path:
        """The connection file of the kernel that runs a notebook."""
        kernel = next(s["kernel"]["id"] for s in self.get("sessions") if s["path"] == notebook)
        return self.home / "runtime" / f"kernel-{kernel}.json"

    def ask(self, notebook: str, expression: str) -> Any:
        """The value of an expression in a notebook's kernel, by way of JSON."""
        from jupyter_client.blocking.client import BlockingKernelClient

        client = BlockingKernelClient(connection_file=str(self.connection(notebook)))
        client.load_connection_file()
        client.start_channels()
        try:
            said = {"it": f"__import__('json').dumps({expression})"}
            reply = client.execute("", silent=True, user_expressions=said, reply=True, timeout=PATIENCE)
            data = reply["content"]["user_expressions"]["it"]
            assert data["status"] == "ok", data
            return json.loads(__import__("ast").literal_eval(data["data"]["text/plain"]))
        finally:
            client.stop_channels()


@contextlib.contextmanager
def lab(folder: Path, home: Path) -> Iterator[Lab]:
    """Start JupyterLab on a folder, wait until it answers, and end it."""
    port = free_port()
    names = {"CONFIG_DIR": "config", "DATA_DIR": "data", "RUNTIME_DIR": "runtime"}
    own = {f"JUPYTER_{name}": str(home / part) for name, part in names.items()}
    own |= {"JUPYTERLAB_SETTINGS_DIR": str(home / "settings"), "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces")}
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}",
        "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--ServerApp.password=",
        f"--ServerApp.root_dir={folder}", "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate",
    ]  # fmt: skip
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **own, "IPYTHONDIR": str(home / "ipython")}, stdout=log, stderr=log
        )
        try:
            found = Lab(folder, home, f"http://127.0.0.1:{port}")
            _wait(found, server)
            yield found
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait(found: Lab, server: subprocess.Popen[bytes]) -> None:
    for _ in range(PATIENCE * 5):
        if server.poll() is not None:
            break
        with contextlib.suppress(OSError):
            found.get("status")
            return
        time.sleep(0.2)
    raise RuntimeError(f"JupyterLab does not answer: {(found.home / 'log').read_text()[-2000:]}")


@dataclass
class Visit:
    """A browser window on a notebook, with every request that it made and every error that it met."""

    page: Any
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, address: str, notebook: str, theme: str = "") -> None:
        """Open a notebook, choose a theme, and run all its cells."""
        page = self.page
        page.goto(f"{address}/lab/tree/{notebook}?reset")
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=PATIENCE * 1000)
        page.wait_for_selector("text=/\\| Idle$/", timeout=PATIENCE * 1000)  # before, JupyterLab asks which kernel
        if theme:
            self.menu("Settings", "Theme", theme)
            page.wait_for_selector(f"body[data-jp-theme-name='{theme}']", state="attached")
        self.menu("Run", "Run All Cells")

    def menu(self, *labels: str) -> None:
        """Choose an entry of the menu bar by its words."""
        first, *rest = labels
        self.page.locator(".lm-MenuBar-item", has_text=first).first.click()
        for label in rest:
            self.page.locator(".lm-Menu-item", has=self.page.get_by_text(label, exact=True)).first.click()

    def leaving(self) -> list[str]:
        """The requests that went anywhere but to this machine."""
        return [address for address in self.requests if not address.startswith(HERE)]


@contextlib.contextmanager
def visit(browser: Any) -> Iterator[Visit]:
    """A new window, its requests and errors kept."""
    context = browser.new_context(viewport={"width": 1500, "height": 1000}, accept_downloads=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    made = Visit(context.new_page())
    made.page.on("request", lambda request: made.requests.append(request.url))
    made.page.on("websocket", lambda opened: made.requests.append(opened.url))
    made.page.on("pageerror", lambda error: made.errors.append(str(error)))
    made.page.set_default_timeout(20_000)
    yield made
    context.close()
