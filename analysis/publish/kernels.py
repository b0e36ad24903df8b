"""Kernels forked from a warm server: pandas and matplotlib are loaded once, not once for each report.

The server is a process with one thread, started beside everything else and ended with it. A kernel that it forks is
as fresh as any other: nothing has happened in it but imports, and one sentence read. Where there is no fork, kernels
start the usual way.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# What the notebooks import; where one of them is gone, a kernel imports what it needs itself.
_PRELOADED = (
    "ipykernel.kernelapp", "matplotlib_inline.backend_inline", "pandas", "matplotlib.figure",
    "matplotlib.backends.backend_svg", "analysis.publish.settings", "analysis.publish.evidence",
    "analysis.publish.cluster", "analysis.publish.deal_flow",
)  # fmt: skip


@contextmanager
def server() -> Iterator[str | None]:
    """Start the server, without waiting until it is warm; gives its address, None where there is no fork."""
    if not hasattr(os, "fork") or not hasattr(socket, "AF_UNIX"):
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="kbio-") as folder:
        address = str(Path(folder, "kernels"))
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen(64)
        process = subprocess.Popen(
            [sys.executable, "-c", f"from analysis.publish.kernels import _serve; _serve({listener.fileno()})"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            pass_fds=[listener.fileno()],
            start_new_session=True,  # Ctrl-C is the parent's to handle
            env={**os.environ, "MPLBACKEND": "module://matplotlib_inline.backend_inline"},
        )
        listener.close()
        try:
            yield address
        finally:
            process.communicate()


def manager(address: str) -> type:
    """A kernel manager whose kernels are forked from the server at an address."""
    from jupyter_client.manager import AsyncKernelManager
    from jupyter_client.provisioning.local_provisioner import LocalProvisioner

    class Provisioner(LocalProvisioner):
        """Asks the server for a kernel; starts one the usual way where the server does not answer."""

        async def launch_kernel(self, cmd: list[str], **options: Any) -> Any:
            try:
                self.process: Any = _Forked(address, cmd, options)
            except (OSError, ValueError):
                return await super().launch_kernel(cmd, **options)
            self.pid = self.pgid = self.process.pid
            return self.connection_info

    class Manager(AsyncKernelManager):
        """Talks through files of the server's folder: ports that are picked free may be taken before they are bound."""

        async def _async_pre_start_kernel(self, **options: Any) -> Any:
            self.kernel_id = self.kernel_id or str(uuid.uuid4())
            self.transport = "ipc"
            self.connection_file = str(Path(address).with_name(f"{self.kernel_id[:8]}.json"))
            if self.provisioner is None:
                self.provisioner = Provisioner(
                    kernel_id=self.kernel_id,
                    kernel_spec=self.kernel_spec,
                    parent=self,
                )
            return await super()._async_pre_start_kernel(**options)

    return Manager


class _Forked:
    """A kernel of the server as if it were a child: it lives as long as the connection, and that as long as it."""

    stdin = stdout = stderr = None

    def __init__(self, address: str, command: list[str], options: dict[str, Any]) -> None:
        self._line = socket.socket(socket.AF_UNIX)
        self._line.connect(address)
        wanted = {
            "arguments": command[command.index("-f") :],
            "cwd": str(options.get("cwd") or Path.cwd()),
            "env": dict(options.get("env") or os.environ),
        }
        self._line.sendall(json.dumps(wanted).encode() + b"\n")
        answer = self._line.makefile("rb").readline()
        self.pid = int(answer)
        self.returncode: int | None = None

    def poll(self) -> int | None:
        if self.returncode is None and select.select([self._line], [], [], 0)[0]:
            self._line.close()
            self.returncode = 0
        return self.returncode

    def wait(self, timeout: float | None = None) -> int | None:
        while self.poll() is None:
            time.sleep(0.01)
        return self.returncode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


def _serve(descriptor: int) -> None:
    """In the server: warm up, then fork a kernel for each connection until standard input ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # ended kernels need no one to wait for them
    for name in _PRELOADED:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    with contextlib.suppress(Exception):
        _read_once()
    listener = socket.socket(fileno=descriptor)
    while True:
        ready, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in ready:
            return
        line, _ = listener.accept()
        request = line.makefile("rb").readline()
        if not request:
            line.close()
            continue
        pid = os.fork()
        if pid == 0:
            listener.close()
            _be_kernel(line, json.loads(request))
        line.sendall(b"%d\n" % pid)
        line.close()


def _read_once() -> None:
    """Reading imports its rooms when it first needs them, and compiles their patterns: longer than an article takes."""
    from analysis.reading import read
    from analysis.records import Article

    text = "가나바이오는 2024년 1월 다라제약과 최대 100억원 규모의 기술수출 계약을 맺었다."
    read(Article("warm", "warm.txt", "", text, "utf-8"))


def _be_kernel(line: socket.socket, wanted: dict[str, Any]) -> None:
    """In the fork: become a kernel, and end with whoever asked for it."""
    from ipykernel.kernelapp import IPKernelApp

    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    sys.stdin = open(os.devnull)  # noqa: SIM115
    os.dup2(sys.stdin.fileno(), 0)
    os.chdir(wanted["cwd"])
    os.environ.clear()
    os.environ.update(wanted["env"])
    time.tzset()
    threading.Thread(target=_end_with, args=(line,), daemon=True).start()
    try:
        IPKernelApp.launch_instance(argv=wanted["arguments"])
    finally:
        os._exit(0)


def _end_with(line: socket.socket) -> None:
    line.recv(1)
    os._exit(1)
