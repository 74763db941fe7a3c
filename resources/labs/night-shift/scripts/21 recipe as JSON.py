# Run as: designer
# What other systems send is often text; inside is a nested structure.
recipe = '{"line": 1, "name": "Yogurt vanilla", "steps": [{"name": "mix", "minutes": 5}, {"name": "fill", "minutes": 20}]}'
answer = system.util.sendRequest('Floor', 'recipe', {'json': recipe})
print system.util.jsonDecode(answer)['minutes'], system.tag.read('Filler 1/Recipe').value
