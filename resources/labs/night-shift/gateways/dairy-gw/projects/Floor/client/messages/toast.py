project.popups.toast.show(payload['text'], 50)
print [window.rootContainer.text for window in system.gui.getOpenedWindows() if window.path == 'Popups/Toast']
