import unittest
from StringIO import StringIO
class T(unittest.TestCase):
    def setUp(self): self.x = 2
    def test_add(self): self.assertEqual(self.x + 1, 3); self.assertEquals(1, 1); self.failUnlessEqual(2, 2)
    def test_bad(self): self.assertEqual(1, 2)
    def test_raises(self):
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        self.failUnless(True); self.assert_(1); self.failIf(False); self.assertAlmostEquals(0.1 + 0.2, 0.3); self.assertNotEquals(1, 2)
        self.assertItemsEqual([2, 1], [1, 2]); self.assertDictContainsSubset({'a': 1}, {'a': 1, 'b': 2}); self.assertRaisesRegexp(ValueError, 'x', self.boom); self.assertRegexpMatches('abc', 'b')
    def boom(self): raise ValueError('x')
    def test_error(self): {}['missing']
    @unittest.skip('later')
    def test_skipped(self): pass
out = StringIO()
result = unittest.TextTestRunner(stream=out, verbosity=0).run(unittest.TestLoader().loadTestsFromTestCase(T))
print result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful()
print [l for l in result.failures[0][1].splitlines() if l.startswith('Assert')], [l for l in result.errors[0][1].splitlines() if l.startswith('KeyError')]
print out.getvalue().splitlines()[-1], 'Ran 5 tests' in out.getvalue()
case = T('test_add')
for check in (lambda: case.assertEqual([1, 2], [1, 3]), lambda: case.assertTrue(0), lambda: case.assertIn(1, [2]), lambda: case.fail('why'), lambda: case.assertEqual('a', u'b', 'own message')):
    try:
        check()
    except AssertionError, e:
        print str(e).splitlines()[0]
