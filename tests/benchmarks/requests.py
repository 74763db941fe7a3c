"""A request from a script in one host to a handler in another and back, against MQTT 5 request/response."""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import paho.mqtt.client as mqtt
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

from gateway_core.cli.session_play import Stage
from tests.benchmarks.figures import Figure
from tests.support.stage_play import lab_with

_SCRIPT = """\
import time
times = []
for number in range({count}):
    started = time.time()
    system.util.sendRequest('P', 'h', {{'number': number}})
    times.append(time.time() - started)
times.sort()
print repr(times[len(times) // 2])
"""
_RESPONDER = """\
import sys
import paho.mqtt.client as mqtt
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
def answer(client, _, message):
    properties = Properties(PacketTypes.PUBLISH)
    properties.CorrelationData = message.properties.CorrelationData
    client.publish(message.properties.ResponseTopic, b'{"answer": 1}', properties=properties)
client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
client.on_message = answer
client.on_subscribe = lambda *_: print('ready', flush=True)
client.connect('127.0.0.1', int(sys.argv[1]))
client.subscribe('request')
client.loop_forever()
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """Medians of both, taken in turns."""
    count, turns = (50, 1) if quick else (1_000, 3)
    ours, theirs = [], []
    for _ in range(turns):
        ours.append(_our_median_s(count))
        theirs.append(_mqtt_median_s(count))
    mine, peer = statistics.median(ours), statistics.median(theirs)
    detail = f"median {mine * 1e3:.3f} ms, MQTT {peer * 1e3:.3f} ms (goal 0.25 ms)"
    return [Figure("sendRequest against MQTT 5 over mosquitto", mine / peer, 1.0, detail)]


def _our_median_s(count: int) -> float:
    with Stage(lab_with(gateway={"h": "return {'answer': 1}"})) as stage:
        stage.play("warm up", _SCRIPT.format(count=100), "designer", 30)
        return float(stage.play("requests", _SCRIPT.format(count=count), "designer", 30).output)


def _mqtt_median_s(count: int) -> float:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "mosquitto.conf"
        settings.write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\nset_tcp_nodelay true\n")
        broker = subprocess.Popen([_mosquitto(), "-c", str(settings)], stderr=subprocess.DEVNULL)
        try:
            _wait_for(port)
            return _round_trips_s(port, count)
        finally:
            broker.terminate()
            broker.wait()


def _mosquitto() -> str:
    return shutil.which("mosquitto") or "/usr/sbin/mosquitto"


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("mosquitto did not start")


def _round_trips_s(port: int, count: int) -> float:
    command = [sys.executable, "-c", _RESPONDER, str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as responder:
        assert responder.stdout is not None
        responder.stdout.readline()
        answered, subscribed = threading.Event(), threading.Event()
        client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
        client.on_message = lambda *_: answered.set()
        client.on_subscribe = lambda *_: subscribed.set()
        client.connect("127.0.0.1", port)
        client.loop_start()
        client.subscribe("answer")
        subscribed.wait(5)
        times = [_round_trip_s(client, answered, number) for number in range(count)]
        client.disconnect()
        client.loop_stop()
        responder.terminate()
    return statistics.median(times)


def _round_trip_s(client: mqtt.Client, answered: threading.Event, number: int) -> float:
    properties = Properties(PacketTypes.PUBLISH)
    properties.ResponseTopic = "answer"
    properties.CorrelationData = str(number).encode()
    answered.clear()
    started = time.perf_counter()
    client.publish("request", b'{"number": 1}', properties=properties)
    assert answered.wait(5)
    return time.perf_counter() - started
