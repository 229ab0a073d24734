"""What fixture_report writes, as bytes."""
import os
import subprocess


def report(fixture, form, *options):
    command = [os.environ["FIXTURE_REPORT"], fixture, form, *options]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
