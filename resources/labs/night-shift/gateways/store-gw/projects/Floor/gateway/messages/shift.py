return 'Cold store'
