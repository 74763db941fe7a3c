# as client:Packing 1
def show(found):
	for each in found:
		print each.name, each.path, each.fullPath, each.type, each.dataType, each.isFolder(), each.isMemory(), each.isUDT(), each.isOPC()
show(system.tag.browseTags('Line 1'))
print [str(each.path) for each in system.tag.browseTags(parentPath='[default]line 1', recursive=True, sort='DESC')]
print [str(each.path) for each in system.tag.browseTags('Line 1', tagPath='*s*', recursive=True)]
print [str(each.path) for each in system.tag.browseTags('', '*Line 1/?peed', recursive=True)]
print [str(each.path) for each in system.tag.browseTags('Line 1', tagType='Folder')]
print [str(each.path) for each in system.tag.browseTags('Line 1', tagType='MEMORY', dataType='Int4')]
print [str(each.fullPath) for each in system.tag.browseTags('[Client]')]
print [str(each.fullPath) for each in system.tag.browseTags('[System]Client', recursive=True, tagPath='*Name')]
print system.tag.browseTags('Nowhere'), system.tag.browseTags('[Elsewhere]'), system.tag.browseTags('Line 1', udtParentType='Motor')
