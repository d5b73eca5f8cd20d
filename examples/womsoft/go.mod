module example.com/womsoft

go 1.24
