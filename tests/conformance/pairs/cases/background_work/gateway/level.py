return {1: 12.5, 2: 7}[payload['line']]
