# SPDX-License-Identifier: MIT
"""The example for Spark, on a cluster of two workers, gives the mentions that csto.scan() gives."""

import os
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet
import pyspark

import csto

EXAMPLE = Path(__file__).parents[2] / "examples" / "spark" / "tag.py"
TEXTS = [
    f"The CSTO held Rubezh-{year} in Kyrgyzstan; the Joint Staff took part. Учения ОДКБ. 𝔘"
    for year in range(2000, 2026)
]


def test_two_workers(tmp_path):
    texts, output = tmp_path / "texts", tmp_path / "mentions"
    texts.mkdir()
    for i, text in enumerate(TEXTS):
        (texts / f"{i}.txt").write_text(text, encoding="utf-8")
    environment = os.environ | {
        "SPARK_HOME": str(Path(pyspark.__file__).parent),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_LOCAL_DIRS": str(tmp_path / "local"),
        "SPARK_WORKER_DIR": str(tmp_path / "work"),
    }
    command = [sys.executable, EXAMPLE, texts, output, "local-cluster[2,1,1024]"]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", cwd=tmp_path, timeout=600)
    assert done.returncode == 0, done.stderr[:4000] + done.stderr[-4000:]
    found = pyarrow.parquet.read_table(output).select(["file", "start", "end", "surface", "entity", "edition"])
    expected = {
        (f"{i}.txt", m.start, m.end, m.text, m.entity.id, m.edition and m.edition.id)
        for i, text in enumerate(TEXTS)
        for m in csto.scan(text)
    }
    assert {tuple(row.values()) for row in found.to_pylist()} == expected
    assert len(found) == len(expected) > 4 * len(TEXTS)
    assert "csto" in done.stdout and "kyrgyzstan" in done.stdout
