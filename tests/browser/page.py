"""page.py -- the report in a real browser: headless Chromium, driven by Selenium, both from Debian.

A test that cannot run says why and is skipped: no Chromium, no driver. Every page is watched: what it logs and what it
asks the network for is kept, and a test fails if there was anything.
"""
import atexit
import json
import os
import pathlib
import subprocess
import tempfile
import time
import unittest

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common import utils
    from selenium.webdriver.support.ui import WebDriverWait
except ImportError:
    webdriver, Service = None, object

CHROMIUM = "/usr/bin/chromium"
DRIVER = "/usr/bin/chromedriver"
FLAGS = ("--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
         "--disable-component-update --disable-sync --disable-dev-shm-usage --remote-debugging-port=0").split()
HOST = "127.0.0.1"  # what everybody calls localhost; a machine without /etc/hosts does not know that name
PATIENCE = 180  # seconds: a page takes two, but a busy machine has taken forty
DUIZHAO = os.environ.get("DUIZHAO", "build/duizhao")
SOURCE = os.environ.get("DZ_SOURCE", os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


def why_not():
    if webdriver is None:
        return "python3-selenium is not installed"
    if not os.path.exists(CHROMIUM) or not os.path.exists(DRIVER):
        return "chromium or chromium-driver is not installed"
    return None


def report(out, *arguments):
    """Runs duizhao report; a status of 1 (some inputs skipped) is not a failure here."""
    done = subprocess.run([DUIZHAO, "report", "-o", out, *arguments], capture_output=True, text=True)
    if done.returncode > 1:
        raise AssertionError(done.stderr)
    return out


class Driver(Service):
    """The driver, at HOST."""

    service_url = property(lambda self: f"http://{HOST}:{self.port}")

    def is_connectable(self):
        return utils.is_connectable(self.port, HOST)


class Chromium:
    """The browser, at HOST: one that the driver starts it looks for at localhost."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = subprocess.Popen([CHROMIUM, *FLAGS, f"--user-data-dir={self.profile.name}"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        env={**os.environ, "TMPDIR": self.profile.name})  # it leaves folders there
        atexit.register(self.process.kill)  # where a test ends before its time
        self.address = f"{HOST}:{self.port()}"

    def port(self):
        told = pathlib.Path(self.profile.name, "DevToolsActivePort")  # two lines, the port and a path
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            lines = told.read_text().splitlines() if told.exists() else []
            if len(lines) == 2:
                return lines[0]
            time.sleep(0.05)
        raise AssertionError("Chromium does not say where it listens")

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


class Page:
    """One browser; open() leads it to a file."""

    def __init__(self, width=1440, height=1000, dark=False, script=True):
        options = webdriver.ChromeOptions()
        self.chromium = Chromium()
        options.debugger_address = self.chromium.address
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Driver(DRIVER), options=options)
        self.driver.set_script_timeout(PATIENCE)
        self.cdp("Emulation.setDeviceMetricsOverride",
                 {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
        if dark:
            self.cdp("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.script = script
        if not script:
            self.cdp("Emulation.setScriptExecutionDisabled", {"value": True})

    def cdp(self, command, arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def open(self, path, fragment=""):
        self.driver.get("about:blank")
        self.address = "file://" + os.path.abspath(path)
        self.driver.get(self.address + fragment)
        if self.script:  # on a busy machine the driver comes back before the page is there
            arrived = "return location.protocol === 'file:' && document.readyState === 'complete'"
            WebDriverWait(self.driver, PATIENCE).until(lambda driver: driver.execute_script(arrived))

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def wait(self, script, *arguments):
        return self.driver.execute_async_script(script, *arguments)

    def all(self, selector):
        return self.driver.find_elements("css selector", selector)

    def one(self, selector):
        return self.driver.find_element("css selector", selector)

    def noise(self):
        """What the page logged, and every address it asked for but its own, and those of the tab that was open before."""
        logged = [entry["message"] for entry in self.driver.get_log("browser")]
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"]
                if not address.startswith(("file://", "data:", "about:", "chrome:", "chrome-untrusted:")):
                    asked.append(address)
        return logged + asked

    def close(self):
        self.driver.quit()
        self.chromium.close()


class Browsing(unittest.TestCase):
    """A test with one browser for all its cases; `self.page` is watched from case to case."""

    width = 1440

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.page = Page(cls.width)

    @classmethod
    def tearDownClass(cls):
        cls.page.close()
        cls.folder.cleanup()

    def tearDown(self):
        self.assertEqual(self.page.noise(), [], "the console or the network was not quiet")

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder.name, name)


def main():
    reason = why_not()
    if reason is not None:
        print("skipped:", reason)
        raise SystemExit(77)
    unittest.main(verbosity=2)
