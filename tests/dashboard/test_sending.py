"""Small messages are not held back."""

from __future__ import annotations

import socket

from dashboard.sending import at_once


def _is_at_once(one: socket.socket) -> bool:
    return bool(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


def test_connections_send_at_once_those_that_come_later_too() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as early:
        assert not _is_at_once(early)
        at_once.cache_clear()
        at_once()
        assert _is_at_once(early)
        with socket.create_connection(server.getsockname()):
            accepted = [server.accept()[0] for _ in range(2)]
            assert _is_at_once(accepted[1])
            for one in accepted:
                one.close()
