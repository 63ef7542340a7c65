i=0
while [ $i -lt 100000 ]; do
	case $i in *[!0-9]*) exit 1 ;; 7*) n=1 ;; *5) n=2 ;; *) n=3 ;; esac
	i=$((i+1))
done
