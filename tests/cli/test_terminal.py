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
        stages = [line.split(" ")[0] for line in written.split("\r\033[K")[1:-1]]
        self.assertEqual(stages, ["read", "group", "compare"])
        self.assertTrue(written.endswith("\r\033[K"), written)

    def test_there_is_no_progress_elsewhere(self):
        done = subprocess.run([DUIZHAO, "report", "--format=json", "a.md"], cwd=self.folder.name, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_a_file_name_does_not_steer_the_terminal(self):
        written, status = on_terminal(["report", "no\033[2J\u202efile.md"], self.folder.name, "stderr")
        self.assertEqual(status, 3)
        self.assertNotIn("\033[2J", written)
        self.assertNotIn("\u202e", written)

    def test_no_format_lets_an_article_steer_the_terminal(self):
        for name in ("b.md", "c.md"):
            self.write(name, "# \u202e evil \u009b2J\n\nThe mayor said: “The bridge \u202e must \u009b2J close.”\n")
        for form in ("text", "markdown", "csv", "json", "tei", "annotation", "html"):
            written, status = on_terminal(["report", "--event=one", "--color=never", "--format=" + form, "a.md", "b.md", "c.md"],
                                          self.folder.name, "stdout")
            self.assertIn(status, (0, 1))
            self.assertFalse([c for c in written if c in "\u202e\u009b\033"], form)

    def test_text_has_colours_on_a_terminal_but_not_where_no_color_is_set(self):
        self.write("b.md", "# 大橋關閉\n\n市長陳海晴表示：「大橋可能關閉。」\n")
        arguments = ["diff", "a.md", "b.md"]
        written, status = on_terminal(arguments, self.folder.name, "stdout")
        self.assertEqual(status, 1)
        self.assertIn("\033[31m{-", written)
        self.assertNotIn("\033", on_terminal(arguments, self.folder.name, "stdout", NO_COLOR="1")[0])
        self.assertNotIn("\033", on_terminal(["diff", "--color=never", "a.md", "b.md"], self.folder.name, "stdout")[0])

    def test_lines_fit_the_terminal(self):
        self.write("b.md", "# 大橋關閉\n\n警方說，有三人受傷，兩人情況危殆，另一人留院觀察，大橋須待檢查後重開。\n")
        written, _ = on_terminal(["diff", "--color=never", "a.md", "b.md"], self.folder.name, "stdout", COLUMNS="44")
        self.assertLessEqual(max(sum(2 if ord(c) > 0x2e00 else 1 for c in line) for line in written.splitlines()), 44)


if __name__ == "__main__":
    unittest.main()
