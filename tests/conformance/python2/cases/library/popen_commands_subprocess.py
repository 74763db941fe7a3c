import os, commands, subprocess, popen2
p = os.popen('echo hello; echo two'); print repr(p.read()), p.close()
print os.popen('echo one; echo two').readlines(), [l.strip() for l in os.popen('printf "a\\nb\\n"')]
print os.popen('exit 3').close() is None, os.popen('true').close(), os.system('exit 2') != 0, os.system('true')
print commands.getoutput('echo hi'), commands.getstatusoutput('echo out; exit 1')[1], commands.getstatusoutput('true'), commands.getstatus.__name__
print repr(subprocess.check_output(['echo', 'x y'])), subprocess.call('exit 4', shell=True), subprocess.check_call(['true'])
p = subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
print p.communicate('in \xff'), p.returncode, p.poll(), p.wait()
p = subprocess.Popen('echo out; echo err >&2', shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
out, err = p.communicate(); print repr(out), repr(err)
p = subprocess.Popen(['printf', 'l1\\nl2\\n'], stdout=subprocess.PIPE)
for line in p.stdout: print repr(line),
print p.wait()
p = subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE); p.stdin.write('fed'); p.stdin.close(); print repr(p.stdout.read()), p.wait(), p.stdout.close()
try:
    subprocess.check_output('echo bad; exit 5', shell=True)
except subprocess.CalledProcessError, e:
    print e.returncode, repr(e.output), str(e)[-27:]
try:
    subprocess.Popen(['/no/such/program'])
except OSError, e:
    print e, e.__class__.__name__
