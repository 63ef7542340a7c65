i=0 s=
while [ $i -lt 20000 ]; do s=$s.; i=$((i+1)); done
