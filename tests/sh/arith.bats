load helper

@test "operators have C's precedence and association" {
	cases <<'E'
echo $((1+2*3)) $(((1+2)*3)) $((10-4-3)) $((2*3%4)) $((1<<2+1)) $((7&3|8^1)) $((-2- -3))
=> 0
7 9 3 2 8 11 1
--
echo $((1<2)) $((2<=1)) $((1==1)) $((1!=1)) $((1&&0)) $((1||0)) $((!5)) $((~0)) $((1?2:3)) $((0?1:0?2:3))
=> 0
1 0 1 0 0 1 0 -1 2 3
--
echo $((-7/2)) $((-7%2)) $((7/-2)) $((5>>1)) $((-8>>1))
=> 0
-3 -1 -3 2 -4
E
}

@test "constants are decimal, octal or hexadecimal" {
	cases <<'E'
echo $((010)) $((0x1F)) $((0XaB)) $((0)) $(( 42 ))
=> 0
8 31 171 0 42
E
}

@test "variables count with and without a dollar; unset is 0" {
	cases <<'E'
x=5; echo $((x+1)) $(($x+1)) $((${x}*2)) $((nope)) $((x*x)); e=; echo $((e+1))
=> 0
6 6 10 0 25
1
--
x=-3; echo $((x-1)) $((1-$x)) $((-$x)) $(($x*$x)); set -- 4 5; echo $(($1*$2+$#))
=> 0
-4 4 3 9
22
--
o='1+2'; echo $(($o*2)); op='*'; echo $((2 $op 3))
=> 0
5
6
E
}

@test "assignments take effect and have a value" {
	cases <<'E'
echo $((x=3)) $x; echo $((x+=4)) $((x-=1)) $((x*=2)) $((x/=5)) $((x%=2)) $x
=> 0
3 3
7 6 12 2 0 0
--
x=1; : $((x<<=4)) $((x|=3)) $((x&=18)) $((x^=1)) $((x>>=1)); echo $x
=> 0
9
--
: $((a=b=7)); echo $a $b; echo $((a=2,a*3))
=> 0
7 7
6
E
}

@test "what is not evaluated has no effect" {
	cases <<'E'
x=0; : $((0&&(x=1))) $((1||(x=2))) $((1?0:(x=3))) $((0?(x=4):0)); echo $x $((0 && 1/0)) $((1 || 1/0))
=> 0
0 0 1
E
}

@test "overflow wraps around and nothing traps" {
	cases <<'E'
echo $((9223372036854775807+1)) $((-9223372036854775807-1)) $(((-9223372036854775807-1)/-1)) $(((-9223372036854775807-1)%-1))
=> 0
-9223372036854775808 -9223372036854775808 -9223372036854775808 0
E
}

@test "errors end the shell with a message" {
	cases <<'E'
(echo $((1/0)); echo on) 2>/dev/null || echo failed; (echo $((1%0))) 2>/dev/null || echo failed
=> 0
failed
failed
--
for e in '1+' '(1' '1 2' '1=2' '08' '5x' '1?2' '@'; do (eval "echo \$(($e))") >/dev/null 2>&1 && echo "$e"; done; echo done
=> 0
done
--
x=abc; (echo $((x))) >/dev/null 2>&1 || echo failed
=> 0
failed
E
}

@test "substitutions and spaces inside of \$(( ))" {
	cases <<'E'
echo $((	$(echo 2) +
 `echo 3` )) "$((1 + 1))"
=> 0
5 2
--
echo $((echo cmd) ) $( (echo sub) )
=> 0
cmd sub
E
}

@test "++ and -- change variables, and are signs before numbers" {
	cases <<'E'
i=5; echo $((i++)) $i $((++i)) $i $((i--)) $((--i)) $i; echo $((- -3)) $((1 - -1)) $((1--1))
=> 0
5 6 7 7 7 5 5
3 2 2
E
}

@test "an expression nested too deeply is an error, not a crash" {
	cases <<'E'
x=; i=0; while [ $i -lt 5000 ]; do x="$x("; i=$((i+1)); done
(eval "echo \$((${x}1))") 2>/dev/null; [ $? -lt 128 ] && echo fine
=> 0
fine
E
}
