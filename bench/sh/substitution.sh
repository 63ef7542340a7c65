i=0
while [ $i -lt 3000 ]; do x=$(echo $i); i=$((i+1)); done
