#!/usr/bin/env python3
"""What the command writes to a terminal: progress, colour, and nothing of an article that steers it."""
import os
import pty
import subprocess
import tempfile
import unittest

DUIZHAO = os.environ["DUIZHAO"]


def on_terminal(arguments, cwd, stream, **variables):
    """Runs duizhao with one stream ("stdout" or "stderr") on a terminal; what it wrote there, and its exit status."""
    master, slave = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS")}
    environment |= {"XDG_CONFIG_HOME": cwd, "TERM": "xterm", **variables}
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, stream: slave}
    process = subprocess.Popen([DUIZHAO, *arguments], cwd=cwd, env=environment, stdin=subprocess.DEVNULL, **streams)
    os.close(slave)
    written = b""
    try:
        while chunk := os.read(master, 65536):
            written += chunk
    except OSError:  # the other side was closed
        pass
    os.close(master)
    return written.decode("utf-8"), process.wait()


class Terminal(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.write("a.md", "# 大橋關閉\n\n市長陳海晴表示：「大橋必須關閉。」\n")

    def write(self, name, text):
        with open(os.path.join(self.folder.name, name), "w", encoding="utf-8") as out:
            out.write(text)

    def test_progress_is_shown_on_a_terminal_and_taken_away(self):
        written, status = on_terminal(["report", "--format=json", "a.md"], self.folder.name, "stderr")
        self.assertEqual(status, 0)
        self.assertTrue(written.startswith("\r\033[Kread 1 of 1"), written)
        self.assertTrue(written.endswith("\r\033[K"), written)

    def test_there_is_no_progress_elsewhere(self):
        done = subprocess.run([DUIZHAO, "report", "--format=json", "a.md"], cwd=self.folder.name, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_a_file_name_does_not_steer_the_terminal(self):
        written, status = on_terminal(["report", "no\033[2J\u202efile.md"], self.folder.name, "stderr")
        self.assertEqual(status, 3)
        self.assertNotIn("\033[2J", written)
        self.assertNotIn("\u202e", written)


if __name__ == "__main__":
    unittest.main()
