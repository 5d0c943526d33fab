/** What characters beyond ASCII fold to, for kernel/fold-text; written by scripts/generate-fold-table.mjs. */

/** Runs in base 36: `first[*length]=text` all fold to the text, `first[*length]+offset` to the character that far away. */
export const FOLD_TABLE =
  "3k*16= ;4q+-21;4r*2= ;4t=;4u*4= ;4y*2+-3k;50= ;51+lj;52*3= ;55+-3s;56+-23;57= ;58=1 4;59=1 2;5a=3 4;5b= ;" +
  "5c+-2n;5d+-2o;5e+-2p;5f+-2q;5g+-2r;5h+-2s;5i=ae;5j+-2s;5k+-2r;5l+-2s;5m+-2t;5n+-2u;5o+-2r;5p+-2s;5q+-2t;5r+-2u;" +
  "5s+-30;5t*2+-2r;5v+-2s;5w+-2t;5x+-2u;5y+-2v;5z= ;60+-2x;61+-2s;62+-2t;63+-2u;64+-2v;65+-2s;66=th;67=ss;68+-3j;" +
  "69+-3k;6a+-3l;6b+-3m;6c+-3n;6d+-3o;6e=ae;6f+-3o;6g+-3n;6h+-3o;6i+-3p;6j+-3q;6k+-3n;6l+-3o;6m+-3p;6n+-3q;6o+-3w;" +
  "6p*2+-3n;6r+-3o;6s+-3p;6t+-3q;6u+-3r;6v= ;6w+-3t;6x+-3o;6y+-3p;6z+-3q;70+-3r;71+-3o;72=th;73+-3q;74+-4f;75+-4g;" +
  "76+-4h;77+-4i;78+-4j;79+-4k;7a+-4j;7b+-4k;7c+-4l;7d+-4m;7e+-4n;7f+-4o;7g+-4p;7h*2+-4q;7j+-4r;7k+-4s;7l*2+-4t;" +
  "7n+-4u;7o+-4v;7p+-4w;7q+-4x;7r+-4y;7s+-4z;7t+-50;7u+-51;7v+-52;7w+-51;7x+-52;7y+-53;7z+-54;80+-55;81+-56;" +
  "82+-57;83*2+-58;85+-59;86+-5a;87*2+-5b;89+-5c;8a+-5d;8b+-5e;8c+-5f;8d+-5g;8e+-5h;8f+-5i;8g+-5j;8h+-5k;8i*2=ij;" +
  "8k+-5m;8l*2+-5n;8n+-5o;8o*2+-5p;8q+-5q;8r+-5r;8s+-5s;8t+-5t;8u+-5u;8v*2=l ;8x+-5x;8y+-5y;8z+-5x;90+-5y;91+-5z;" +
  "92+-60;93+-61;94+-62;95= n;96+-64;97*2+-65;99+-66;9a+-67;9b+-68;9c+-69;9d+-6a;9e*2=oe;9g+-6a;9h+-6b;9i+-6c;" +
  "9j+-6d;9k+-6e;9l*2+-6f;9n+-6g;9o+-6h;9p+-6i;9q+-6j;9r+-6k;9s+-6l;9t*2+-6m;9v+-6n;9w+-6o;9x+-6p;9y+-6q;9z*2+-6r;" +
  "a1+-6s;a2+-6t;a3+-6u;a4+-6v;a5+-6w;a6+-6x;a7+-6y;a8+-6z;a9+-70;aa+-71;ab+-72;ac+-71;ad+-72;ae+-71;af+-72;" +
  "ag*2+-73;ai+-74;aj+-75;ak+-76;al+-77;am+-78;an+-7g;ao+-7y;ap+-7z;aq+-80;ar+-81;as+1;au+5q;av+-84;aw*2+-85;" +
  "ay+-86;az+-87;b0+-88;b2+-89;b3+-8a;b4*2+-8b;b6*2+-8c;b8+5r;ba+5v;bb+-8e;bc+-8d;bd*2+-8e;bg+5v;bh+-8f;bi*2+-8g;" +
  "bk+-8h;bl+-8i;bm+1;bo+-8k;bp+-8l;bq+62;br+1;bt+62;bv+-8n;bw+-8o;bx+-8p;by*2+-8q;c0+-8r;c1+61;c2+-8s;c3+-8q;" +
  "c4*2+-8r;c6+-8s;c7+63;c8+1;cc+1;ck*3=dz;cn*3=lj;cq*3=nj;ct+-a4;cu+-a5;cv+-9y;cw+-9z;cx+-9u;cy+-9v;cz+-9q;" +
  "d0+-9r;d1+-9s;d2+-9t;d3+-9u;d4+-9v;d5+-9w;d6+-9x;d7+-9y;d8+-9z;d9+-ag;da+-al;db+-am;dc+-an;dd+-ao;de*2=ae;" +
  "dg+-al;dh+-am;di+-an;dj+-ao;dk+-al;dl+-am;dm+-aj;dn+-ak;do+-al;dp+-am;dq+4k;dr+4j;ds+-au;dt*3=dz;dw+-b1;dx+-b2;" +
  "dy+-2p;dz+-1k;e0+-ay;e1+-az;e2+-bd;e3+-be;e4*2=ae;e6+-b3;e7+-b4;e8+-bj;e9+-bk;ea+-bl;eb+-bm;ec+-bj;ed+-bk;" +
  "ee+-bl;ef+-bm;eg+-bj;eh+-bk;ei+-bl;ej+-bm;ek+-bh;el+-bi;em+-bj;en+-bk;eo+-bi;ep+-bj;eq+-bk;er+-bl;es+-bj;" +
  "et+-bk;eu+-bl;ev+-bm;ew+-bp;ex*2+-bq;ez+-br;f0+1;f2+-c6;f3+-c7;f4+-c2;f6+1;f8+-bu;f9+-bv;fa+-cl;fb+-cm;fc+-cj;" +
  "fd+-ck;fe+-cb;ff+-cc;fg+-cd;fh+-ce;fi+-cf;fj+-cg;fk+-ch;fl+-ci;fm+-c9;fn+-ca;fr+-ct;fu+-d5;fv+-d4;fw+-d5;" +
  "fx+-cx;fy+-cq;fz+-cs;g0+-cm;g1+1;g3+-dd;g4+-cv;g5+1z;g6+-dd;g7+-de;g8+-da;g9+-db;ga+1;gc+-d6;gd+-d7;ge+-d1;" +
  "gf+-d2;gj+-dt;gm+-du;gn+-dv;gp+-dw;gr+-dy;gw+-e1;gx+-e2;h4+-e7;h7+-e7;he+-ec;hh+-ee;hp+-ej;i0*2+-es;i3+-et;" +
  "j4+-g8;j5+-23;j6+-g8;j7+-g1;j8+-1n;j9+-1m;ja+-1h;jb+-g0;jc+-fz;jd*13= ;kg+-3h;kh+-hh;ki+-hb;kj+-h7;kk+-27;" +
  "kl*7= ;kt= ;kv*h= ;lc*34=;og+1;oi+1;ok*2= ;om+1;oq= ;ou= ;ov+38;p0*2= ;p2+17;p3= ;p4+19;p5+1a;p6+1b;p8+1f;" +
  "pa+1j;pb+1m;pc+15;pd*h+w;pv*7+w;q2+f;q3+q;q4+5;q5+8;q6+9;q7+a;q8+l;qq+1;qy+-h;qz+-6;r0+-d;r1+-8;r2+-5;r3+8;" +
  "r4+-u;r5+-p;r6+-d;r7+-e;r8*2+-f;ra+-m;rc+1;re+1;rg+1;ri+1;rk+1;rm+1;ro+1;rq+1;rs+1;ru+1;rw+1;ry+1;s0+-1i;" +
  "s1+-1c;s2+-1b;s4+-1o;s5+-1s;s6= ;s7+1;s9+-1i;sa+1;sd*3+-3m;sg+1h;sh+1g;si+28;sj+1c;sk*3+28;sn+27;so*4+28;ss+1a;" +
  "st+17;su+1h;sv+28;sw*9+w;t5+v;t6*m+w;u1+-1;uo+-r;up+-s;ur+-w;uv+-1;v0+-y;v1+-11;v2+-r;v4+1;v6+1;v8+1;va+1;vc+1;" +
  "ve+1;vg+1;vi+1;vk+1;vm+1;vo+1;vq+-1;vr+-2;vs+1;vu+1;vw+1;vy+1;w0+1;w2= ;w3*7=;wa+1;wc+1;we+1;wg+1;wi+1;wk+1;" +
  "wm+1;wo+1;wq+1;ws+1;wu+1;ww+1;wy+1;x0+1;x2+1;x4+1;x6+1;x8+1;xa+1;xc+1;xe+1;xg+1;xi+1;xk+1;xm+1;xo+1;xq+1;xs+f;" +
  "xt+-3v;xu+-3w;xv+1;xx+1;xz+1;y1+1;y3+1;y5+1;y8+-4g;y9+-4h;ya+-4i;yb+-4j;yc+1;ye+-4h;yf+-4i;yg+1;yi+-1;yj+-2;" +
  "yk+-4m;yl*2+-4n;yn+-4o;yo+1;yq+-4q;yr+-4r;ys+-4s;yt+-4t;yu+-4o;yv+-4p;yw+1;yy+-1;yz+-2;z0+-4f;z1+-4g;z2+-4r;" +
  "z3+-4s;z4+-4t;z5+-4u;z6+-4v;z7+-4w;z8+-4t;z9+-4u;za+1;zc+-4t;zd+-4u;ze+1;zg+1;zi+1;zk+1;zm+1;zo+1;zq+1;zs+1;" +
  "zu+1;zw+1;zy+1;100+1;102+1;104+1;106+1;108+1;10a+1;10c+1;10e+1;10g+1;10i+1;10k+1;10m+1;10o+1;10q+1;10s+1;10u+1;" +
  "17g=;3fj*2=;4ok*2=;4qz*5=;5rg+-5or;5rh=ae;5ri+-5os;5rk*2+-5os;5rm+-5ot;5rn*8+-5os;5rw+-5ot;5rx+-5cq;5ry+-5ou;" +
  "5rz+-5ot;5s0*2+-5os;5s2+-5or;5s3+-5pe;5s4*2+-5bo;5s6+-1w;5s7+-5ph;5s8*2+-5pg;5sa+-5ph;5sb+-5pi;5sc+-5bk;" +
  "5sd+-5pi;5sf+-5pg;5sg*3+-5pf;5sj+-5bz;5sk*2+-1q;5sm+-5pi;5sn*2+-5pf;5sp+-1o;5sq+-5bf;5sr+-5ph;5ss+-1j;" +
  "5st*3+-52j;5sw*2+-522;5sy+-5q1;5sz+-5pt;5t0*2+-5pr;5t2*2+-52s;5t4+-52f;5t5*2+-52b;5tk+-4zf;5uj+-5e1;5uk+-5rt;" +
  "5ul+-5e0;5um+-5ru;5un+-5dv;5uo+-5ru;5up+-5du;5uq+-5rv;5ur+-5dq;5us+-5rv;5ut*2+-5do;5uv+-18;5uw+-5cb;5ux+-5do;" +
  "5uy+-11;5uz+-5cc;5v0+-5dn;5v1+-5dp;5v2+-5s0;5v3*2+-5do;5v5+-5s2;5v6+-5dm;5v7*2+-5dd;5v9*2+-5s1;5vb+-5d9;" +
  "5vc+-4c;5vd+-5s3;5ve+-5da;5vf+-5s1;5vg*3+-5d8;5vj+-553;5xc+-5un;5xd*2+-5uo;5xf+-5up;5xg+-5uq;5xh+-5ur;5xi+-5us;" +
  "5xj*2+-5ut;5xl*2+-5uu;5xn+-5uv;5xo+-5uw;5xp+-5ux;5xq+-5uy;5xr+-5uz;5xs+-5v0;5xt+-5v1;5xu+-5v2;5xv*2+-5v3;" +
  "5xx+-5v4;5xy+-5v5;5xz+-5v6;5y0+-5v7;5y1+-5v8;5y2+-5v9;5y3+-5va;5y4+-5vb;5y5*2+-5vc;5y7*2+-5vd;5y9*2+-5ve;" +
  "5yb+-5vf;5yc+-5vg;5yd+-5vh;5ye+-5vi;5yf+-5vj;5yg+-5vk;5yh+-5vl;5yi+-5vm;5yj*2+-5vn;5yl+-5vo;5ym+-5vp;5yn+-5vq;" +
  "5yo+-5vp;5yp+-5vq;5yq+-5vr;5yr+-5vs;5ys+-5vt;5yt*2+-5vu;5yv+-5vv;5yw+-5vw;5yx+-5vx;5yy+-5vy;5yz+-5vz;5z0+-5w0;" +
  "5z1*2+-5w1;5z3+-5w2;5z4+-5w3;5z5+-5w4;5z6+-5w5;5z7*2+-5w6;5z9+-5w7;5za+-5w8;5zb+-5w9;5zc+-5wa;5zd+-5wb;" +
  "5ze+-5wc;5zf*2+-5wd;5zh+-5we;5zi+-5wf;5zj+-5wg;5zk+-5wh;5zl+-5wi;5zm+-5wj;5zn*2+-5wk;5zp+-5wl;5zq+-5wm;" +
  "5zr+-5wn;5zs+-5wm;5zt+-5wn;5zu+-5wo;5zv+-5wp;5zw+-5wq;5zx+-5wr;5zy+-5ws;5zz*2+-5wt;601+-5wu;602+-5wv;603+-5ww;" +
  "604+-5wx;605+-5wy;606+-5wz;607+-5x0;608+-5x1;609*2+-5x2;60b+-5x3;60c+-5x4;60d+-5x5;60e+-5x6;60f+-5x7;60g+-5x8;" +
  "60h*2+-5x9;60j+-5xa;60k+-5xb;60l+-5xc;60m+-5xd;60n+-5xe;60o+-5xf;60p+-5xg;60q+-5xh;60r*2+-5xi;60t+-5xj;" +
  "60u+-5xk;60v*2+-5xl;60x+-5xm;60y+-5xn;60z+-5xo;610+-5xp;611+-5xq;612+-5xr;613+-5xs;614+-5xt;615*2+-5xu;" +
  "617+-5xv;618+-5xw;619*2+-5xx;61b*2+-5xy;61d+-5xz;61e+-5y0;61f+-5y1;61g+-5y2;61h+-5y3;61i+-5ym;61j+-5yb;" +
  "61k+-5y9;61l+-5y8;61m=a ;61n+-5yg;61q=ss;61s+-5z3;61t+-5z4;61u+-5z5;61v+-5z6;61w+-5z7;61x+-5z8;61y+-5z9;" +
  "61z+-5za;620+-5zb;621+-5zc;622+-5zd;623+-5ze;624+-5zf;625+-5zg;626+-5zh;627+-5zi;628+-5zj;629+-5zk;62a+-5zl;" +
  "62b+-5zm;62c+-5zn;62d+-5zo;62e+-5zp;62f+-5zq;62g+-5zn;62h+-5zo;62i+-5zp;62j+-5zq;62k+-5zr;62l+-5zs;62m+-5zt;" +
  "62n+-5zu;62o+-5zv;62p+-5zw;62q+-5zx;62r+-5zy;62s+-5zz;62t+-600;62u+-601;62v+-602;62w+-5zz;62x+-600;62y+-601;" +
  "62z+-602;630+-5zx;631+-5zy;632+-5zz;633+-600;634+-601;635+-602;636+-603;637+-604;638+-605;639+-606;63a+-607;" +
  "63b+-608;63c+-609;63d+-60a;63e+-60b;63f+-60c;63g+-60d;63h+-60e;63i+-60f;63j+-60g;63k+-60h;63l+-60i;63m+-60j;" +
  "63n+-60k;63o+-60f;63p+-60g;63q+-60h;63r+-60i;63s+-60j;63t+-60k;63u+-60l;63v+-60m;63w+-60n;63x+-60o;63y+-60p;" +
  "63z+-60q;640+-60r;641+-60s;642+-60p;643+-60q;644+-60r;645+-60s;646+-60t;647+-60u;648+-60v;649+-60w;64a+1;64c+1;" +
  "64e+1;64g+-5e7;64h+-5e8;64i+-5e9;64j+-5ea;64k+-5eb;64l+-5ec;64m+-5ed;64n+-5ee;64o+-5ef;64p+-5eg;64q+-5eh;" +
  "64r+-5ei;64s+-5ej;64t+-5ek;64u+-5el;64v+-5em;64w+-5ej;64x+-5ek;64y+-5el;64z+-5em;650+-5en;651+-5eo;654+-5er;" +
  "655+-5es;656+-5et;657+-5eu;658+-5ev;659+-5ew;65c+-5ex;65d+-5ey;65e+-5ez;65f+-5f0;65g+-5f1;65h+-5f2;65i+-5f3;" +
  "65j+-5f4;65k+-5f5;65l+-5f6;65m+-5f7;65n+-5f8;65o+-5f9;65p+-5fa;65q+-5fb;65r+-5fc;65s+-5fb;65t+-5fc;65u+-5fd;" +
  "65v+-5fe;65w+-5ff;65x+-5fg;65y+-5fh;65z+-5fi;660+-5fj;661+-5fk;662+-5fl;663+-5fm;664+-5fn;665+-5fo;666+-5fp;" +
  "667+-5fq;668+-5fl;669+-5fm;66a+-5fn;66b+-5fo;66c+-5fp;66d+-5fq;66g+-5ft;66h+-5fu;66i+-5fv;66j+-5fw;66k+-5fx;" +
  "66l+-5fy;66o+-5fv;66p+-5fw;66q+-5fx;66r+-5fy;66s+-5fz;66t+-5g0;66u+-5g1;66v+-5g2;66x+-5g4;66z+-5g6;671+-5g8;" +
  "673+-5ga;674+-5g7;675+-5g8;676+-5g9;677+-5ga;678+-5gb;679+-5gc;67a+-5gd;67b+-5ge;67c+-5gf;67d+-5gg;67e+-5gh;" +
  "67f+-5gi;67g+-5gj;67h+-5gk;67i+-5gl;67j+-5gm;67k+-5hb;67l+-5hc;67m+-5h9;67n+-5ha;67o+-5h9;67p+-5ha;67q+-5h9;" +
  "67r+-5ha;67s+-5h5;67t+-5h6;67u+-5h1;67v+-5h2;67w+-5gz;67x+-5h0;680+-5hr;681+-5hs;682+-5ht;683+-5hu;684+-5hv;" +
  "685+-5hw;686+-5hx;687+-5hy;688+-5hz;689+-5i0;68a+-5i1;68b+-5i2;68c+-5i3;68d+-5i4;68e+-5i5;68f+-5i6;68g+-5i1;" +
  "68h+-5i2;68i+-5i3;68j+-5i4;68k+-5i5;68l+-5i6;68m+-5i7;68n+-5i8;68o+-5i9;68p+-5ia;68q+-5ib;68r+-5ic;68s+-5id;" +
  "68t+-5ie;68u+-5if;68v+-5ig;68w+-5hz;68x+-5i0;68y+-5i1;68z+-5i2;690+-5i3;691+-5i4;692+-5i5;693+-5i6;694+-5i7;" +
  "695+-5i8;696+-5i9;697+-5ia;698+-5ib;699+-5ic;69a+-5id;69b+-5ie;69c+-5j3;69d+-5j4;69e+-5j5;69f+-5j6;69g+-5j7;" +
  "69i+-5j9;69j+-5ja;69k+-5jb;69l+-5jc;69m+-5jd;69n+-5je;69o+-5jf;69p= ;69q+-5j9;69r*3= ;69u+-5jf;69v+-5jg;" +
  "69w+-5jh;69y+-5jj;69z+-5jk;6a0+-5jn;6a1+-5jo;6a2+-5jn;6a3+-5jo;6a4+-5jp;6a5*3= ;6a8+-5jr;6a9+-5js;6aa+-5jt;" +
  "6ab+-5ju;6ae+-5jx;6af+-5jy;6ag+-5jz;6ah+-5k0;6ai+-5k1;6aj+-5k2;6al*3= ;6ao+-5jv;6ap+-5jw;6aq+-5jx;6ar+-5jy;" +
  "6as+-5k3;6at+-5k4;6au+-5k1;6av+-5k2;6aw+-5k3;6ax+-5k4;6ay+-5k5;6az+-5k6;6b0+-5kb;6b1*3= ;6b6+-5k9;6b7+-5ka;" +
  "6b8+-5kb;6ba+-5kd;6bb+-5ke;6bc+-5kp;6bd+-5kq;6be+-5kh;6bf+-5ki;6bg+-5kj;6bh*2= ;6bk*b= ;6bv*5=;6c0*q= ;6cq*5=;" +
  "6cv*1d= ;6e8*g=;6eo+-6dc;6ep+-6bs;6es*6+-6dc;6ey*5= ;6f3+-6c1;6f4*a+-6ds;6fe*5= ;6fk+-6cv;6fl+-6cs;6fm+-6cj;" +
  "6fn+-6cb;6fo+-6cv;6fp+-6ct;6fq*4+-6cr;6fu+-6cq;6fv*2+-6co;6g0*8= ;6g8=rs;6g9*13= ;6hc*x=;6io=a c;6ip=a s;" +
  "6iq+-6fz;6ir= c;6is= ;6it=c o;6iu=c u;6iv+-6g2;6iw= ;6ix= f;6iy*2+-6g3;6j0+-6g4;6j1+-6g5;6j2+-6g6;6j3*2+-6g7;" +
  "6j5+-6g8;6j6+-6g6;6j7+-6g7;6j8= ;6j9+-6g7;6ja=no;6jb*2= ;6jd*3+-6g9;6jg+-6ga;6jh+-6gb;6ji*2= ;6jk=sm;6jl=tel;" +
  "6jm=tm;6jn= ;6jo+-6ga;6jp= ;6jq+-5st;6jr= ;6js+-6ge;6jt= ;6ju+-6gv;6jv*3+-6h6;6jy= ;6jz+-6h6;6k0*2+-6h7;6k2+s;" +
  "6k3+-6h2;6k4+-6h1;6k5*4+-5et;6k9+-6hc;6ka= ;6kb=fax;6kc+-5to;6kd+-5u2;6ke+-5u3;6kf+-5tr;6kg*5= ;6kl+-6ht;" +
  "6km*2+-6hu;6ko*2+-6hr;6kq*4= ;6kv= ;6kw=1 7;6kx=1 9;6ky=1 10;6kz=1 3;6l0=2 3;6l1=1 5;6l2=2 5;6l3=3 5;6l4=4 5;" +
  "6l5=1 6;6l6=5 6;6l7=1 8;6l8=3 8;6l9=5 8;6la=7 8;6lb=1 ;6lc+-6if;6ld=ii;6le=iii;6lf=iv;6lg+-6i6;6lh=vi;6li=vii;" +
  "6lj=viii;6lk=ix;6ll+-6i9;6lm=xi;6ln=xii;6lo+-6io;6lp*2+-6iy;6lr+-6iq;6ls+-6iv;6lt=ii;6lu=iii;6lv=iv;6lw+-6im;" +
  "6lx=vi;6ly=vii;6lz=viii;6m0=ix;6m1+-6ip;6m2=xi;6m3=xii;6m4+-6j4;6m5*2+-6je;6m7+-6j6;6mb+1;6mh=0 3;6mi*2= ;" +
  "6mo*k0= ;76o*9+-75b;76x=10;76y=11;76z=12;770=13;771=14;772=15;773=16;774=17;775=18;776=19;777=20;778= 1 ;" +
  "779= 2 ;77a= 3 ;77b= 4 ;77c= 5 ;77d= 6 ;77e= 7 ;77f= 8 ;77g= 9 ;77h= 10 ;77i= 11 ;77j= 12 ;77k= 13 ;77l= 14 ;" +
  "77m= 15 ;77n= 16 ;77o= 17 ;77p= 18 ;77q= 19 ;77r= 20 ;77s=1 ;77t=2 ;77u=3 ;77v=4 ;77w=5 ;77x=6 ;77y=7 ;77z=8 ;" +
  "780=9 ;781=10 ;782=11 ;783=12 ;784=13 ;785=14 ;786=15 ;787=16 ;788=17 ;789=18 ;78a=19 ;78b=20 ;78c= a ;78d= b ;" +
  "78e= c ;78f= d ;78g= e ;78h= f ;78i= g ;78j= h ;78k= i ;78l= j ;78m= k ;78n= l ;78o= m ;78p= n ;78q= o ;" +
  "78r= p ;78s= q ;78t= r ;78u= s ;78v= t ;78w= u ;78x= v ;78y= w ;78z= x ;790= y ;791= z ;792*q+-76d;79s*q+-773;" +
  "7ai+-796;7b4*hi= ;7tg*vg= ;8rk+1;8rm+-8om;8rn+-2xy;8ro+-8oi;8rp+-8p0;8rq+-8oi;8rr+1;8rt+1;8rv+1;8rx+-8bg;" +
  "8ry+-8al;8rz+-8bj;8s0+-8bi;8s2+-8or;8s3+-8os;8s5+1;8sc+-8pe;8sd+-8p3;8se+-8p7;8sf+-8p1;928*w=;934*1b= ;" +
  "94g*28= ;9hc*5= ;9hk*p= ;9io= ;9ob= ;9r8=;wu8+1;wua+1;wuc+1;wue+1;wug+1;wui+1;wuk+1;wum+1;wuo+1;wuq+1;wus+1;" +
  "wuu+1;wuw+1;wuy+1;wv0+1;wv2+1;wv4+1;wv6+1;wv8+1;wva+1;wvc+1;wve+1;wvg+1;wvj*4=;wvn= ;wvo*a=;wvy= ;ww0+1;ww2+1;" +
  "ww4+1;ww6+1;ww8+1;wwa+1;wwc+1;wwe+1;wwg+1;wwi+1;wwk+1;wwm+1;wwo+1;wwq+1;wws+-w2a;wwt+-w29;wwu*2=;1dkw=ff;" +
  "1dkx=fi;1dky=fl;1dkz=ffi;1dl0=ffl;1dl1*2=st;1e68*g=;1e6o*a= ;1e74*g=;1e7k*z= ;1e8k*j= ;1e94*4= ;1edb=;1edd*f= ;" +
  "1eds*a+-1ecg;1ee2*7= ;1ee9*q+-1ebk;1eez*6= ;1ef5*q+-1ecg;1efv*b= ;1ehs=;1ejk*7= ;1ejs*7= ;1ek0*c=;1ekc*2= ;" +
  "2kg0*q+-2kdb;2kgq*q+-2ke1;2khg*q+-2ker;2ki6*7+-2kfh;2kie*i+-2kfh;2kiw*q+-2kg7;2kjm*q+-2kgx;2kkc+-2khn;" +
  "2kke*2+-2khn;2kki+-2khn;2kkl*2+-2khn;2kkp*4+-2khn;2kku*8+-2khn;2kl2*4+-2kid;2kl7+-2kid;2kl9*7+-2kid;" +
  "2klh*b+-2kid;2kls*q+-2kj3;2kmi*q+-2kjt;2kn8*2+-2kkj;2knb*4+-2kkj;2knh*8+-2kkj;2knq*7+-2kkj;2kny*q+-2kl9;" +
  "2koo*2+-2klz;2kor*4+-2klz;2kow*5+-2klz;2kp2+-2klz;2kp6*7+-2klz;2kpe*q+-2kmp;2kq4*q+-2knf;2kqu*q+-2ko5;" +
  "2krk*q+-2kov;2ksa*q+-2kpl;2kt0*q+-2kqb;2ktq*q+-2kr1;2kug*q+-2krr;2kv6*q+-2ksh;2kvw*q+-2kt7;2kwm*q+-2ktx;" +
  "2kxc*q+-2kun;2ky2*q+-2kvd;2kys*2+-2kvv;2kyw*h+-2k8n;2kzd+-2k8x;2kze*7+-2k8n;2kzl= ;2kzm*h+-2k9d;2l03+-2k9c;" +
  "2l04*7+-2k9d;2l0b= ;2l0c+-2k9z;2l0d+-2k9x;2l0e+-2k9w;2l0f+-2k9l;2l0g+-2k9r;2l0h+-2k9t;2l0i*h+-2ka9;2l0z+-2kaj;" +
  "2l10*7+-2ka9;2l17= ;2l18*h+-2kaz;2l1p+-2kay;2l1q*7+-2kaz;2l1x= ;2l1y+-2kbl;2l1z+-2kbj;2l20+-2kbi;2l21+-2kb7;" +
  "2l22+-2kbd;2l23+-2kbf;2l24*h+-2kbv;2l2l+-2kc5;2l2m*7+-2kbv;2l2t= ;2l2u*h+-2kcl;2l3b+-2kck;2l3c*7+-2kcl;2l3j= ;" +
  "2l3k+-2kd7;2l3l+-2kd5;2l3m+-2kd4;2l3n+-2kct;2l3o+-2kcz;2l3p+-2kd1;2l3q*h+-2kdh;2l47+-2kdr;2l48*7+-2kdh;2l4f= ;" +
  "2l4g*h+-2ke7;2l4x+-2ke6;2l4y*7+-2ke7;2l55= ;2l56+-2ket;2l57+-2ker;2l58+-2keq;2l59+-2kef;2l5a+-2kel;2l5b+-2ken;" +
  "2l5c*h+-2kf3;2l5t+-2kfd;2l5u*7+-2kf3;2l61= ;2l62*h+-2kft;2l6j+-2kfs;2l6k*7+-2kft;2l6r= ;2l6s+-2kgf;2l6t+-2kgd;" +
  "2l6u+-2kgc;2l6v+-2kg1;2l6w+-2kg7;2l6x+-2kg9;2l6y+-2kfh;2l6z+-2kfi;2l72*a+-2l5q;2l7c*a+-2l60;2l7m*a+-2l6a;" +
  "2l7w*a+-2l6k;2l86*a+-2l6u;2pz4*74= ;2q68*2=0 ;2q6a=1 ;2q6b=2 ;2q6c=3 ;2q6d=4 ;2q6e=5 ;2q6f=6 ;2q6g=7 ;2q6h=8 ;" +
  "2q6i=9 ;2q6l*3= ;2q6o= a ;2q6p= b ;2q6q= c ;2q6r= d ;2q6s= e ;2q6t= f ;2q6u= g ;2q6v= h ;2q6w= i ;2q6x= j ;" +
  "2q6y= k ;2q6z= l ;2q70= m ;2q71= n ;2q72= o ;2q73= p ;2q74= q ;2q75= r ;2q76= s ;2q77= t ;2q78= u ;2q79= v ;" +
  "2q7a= w ;2q7b= x ;2q7c= y ;2q7d= z ;2q7e= s ;2q7f+-2q4o;2q7g+-2q4a;2q7h=cd;2q7i=wz;2q7j= ;2q7k*q+-2q4v;2q8a=hv;" +
  "2q8b=mv;2q8c=sd;2q8d=ss;2q8e=ppv;2q8f=wc;2q8g*q= ;2q96=mc;2q97=md;2q98=mr;2q99*z= ;2qa8=dj;2qa9*33= ;2qdc=ほか;" +
  "2qdd=ココ;2qde+-2gr1;2qdf*d= ;2qds+-26yt;2qdt+-28ca;2qdu+-29ty;2qdv+-2gr1;2qdw+-2avc;2qdx+-28sb;2qdy+-1z5f;" +
  "2qdz+-28ry;2qe0+-2aus;2qe1+-267t;2qe2+-241l;2qe3+-26bm;2qe4+-2a4v;2qe5+-27ip;2qe6+-2aa9;2qe7+-26b3;2qe8+-2a6b;" +
  "2qe9+-21nj;2qea+-239f;2qeb+-1ym2;2qec+-28tw;2qed+-29rg;2qee+-24gi;2qef+-26xe;2qeg+-26s3;2qeh+-2azt;2qei+-2azl;" +
  "2qej+-1xwh;2qek+-27uu;2qel+-2ayo;2qem+-29tn;2qen+-26ug;2qeo+-1ygw;2qep+-26zi;2qeq+-22ep;2qer+-227t;2qes+-29t8;" +
  "2qet+-24l1;2qeu+-2625;2qev+-2627;2qew+-239h;2qex+-2a4n;2qey+-29hg;2qez+-1xpq;2qf0*4= ;2qf4= 本 ;2qf5= 三 ;" +
  "2qf6= 二 ;2qf7= 安 ;2qf8= 点 ;2qf9= 打 ;2qfa= 盗 ;2qfb= 勝 ;2qfc= 敗 ;2qfd*7= ;2qfk+-27jt;2qfl+-29uq;2qfm*1pq= ;" +
  "jny8*35s=;";
