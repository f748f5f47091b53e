import assert from 'node:assert/strict'
import {test} from 'node:test'
import {guardedLookup} from '../../src/web/guarded-lookup.js'
import {isLocalAddress} from '../../src/web/local-address.js'
import {refuseAddress} from '../../src/web/refuse-address.js'

const local = `
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.1.2.3 127.255.255.254
  169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1
  198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
  :: ::1 0:0:0:0:0:0:0:1 ::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:a00:1 ::ffff:192.168.1.1 ::ffff:0.0.0.0
  ::127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::8.8.8.8 100::1 fc00::1 fd12:3456::1
  fe80::1 fe80::1%eth0 febf::1 fec0::1 ff02::1 ff0e::1 2001::1 2001:0:4137:9e76::1 2001:2::1 2001:20::1 2001:db8::1
  2002:7f00:1:: 2002:c0a8:101::1 3fff::1 4000::1 5f00::1 localhost example.org 127.1 0x7f.0.0.1 1 [::1]
`
const open = `
  1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 172.15.255.255
  172.32.0.1 192.167.255.255 192.169.0.1 198.17.255.255 198.20.0.1 223.255.255.255 ::ffff:8.8.8.8 ::ffff:808:808
  64:ff9b::8.8.8.8 2001:200::1 2400:da00::dbf:0:100 2606:4700:4700::1111 2a00:1450:4001:81b::200e
`

test('all that is not the public internet is local, however it is written', () => {
  const words = (text: string) => text.trim().split(/\s+/)
  assert.deepEqual(
    words(local).filter(address => !isLocalAddress(address)),
    []
  )
  assert.deepEqual(
    words(open).filter(address => isLocalAddress(address)),
    []
  )
})

test('an address is refused by its scheme, its name and password, its port, and the machine it names', () => {
  const verdict = (address: string, allowLocal = false) =>
    ({true: 'local-network', false: 'refused', undefined: 'asked'})[
      String(refuseAddress(new URL(address), allowLocal)?.local)
    ]
  const table: Readonly<Record<string, string>> = {
    'https://example.org/a.png': 'asked',
    'http://example.org:8080/a.png': 'asked',
    'http://example.org:443/': 'asked',
    'https://[2606:4700:4700::1111]/': 'asked',
    'http://example.org:22/': 'refused',
    'http://example.org:25/': 'refused',
    'http://example.org:0/': 'refused',
    'ftp://example.org/a.png': 'refused',
    'file:///etc/passwd': 'refused',
    'https://amy@example.org/': 'refused',
    'https://amy:secret@example.org/': 'refused',
    'http://127.0.0.1/': 'local-network',
    'http://127.1/': 'local-network',
    'http://2130706433/': 'local-network',
    'http://0x7f000001/': 'local-network',
    'http://0177.0.0.1/': 'local-network',
    'http://127.0.0.1./': 'local-network',
    'http://１２７.0.0.1/': 'local-network',
    'http://0/': 'local-network',
    'http://169.254.169.254/latest/meta-data/': 'local-network',
    'http://[::]/': 'local-network',
    'http://[::1]:8080/': 'local-network',
    'http://[::ffff:10.0.0.1]/': 'local-network'
  }
  for (const [address, expected] of Object.entries(table)) assert.equal(verdict(address), expected, address)
  assert.equal(verdict('http://127.0.0.1:22/', true), 'asked')
  assert.equal(verdict('http://amy@127.0.0.1/', true), 'refused')
})

test('a name is connected to by its public addresses only, whichever form of answer is asked for', async () => {
  const answers: Readonly<Record<string, readonly string[]>> = {
    'mixed.example': ['10.0.0.1', '8.8.8.8', '::1'],
    'inside.example': ['192.168.1.1', 'fe80::1'],
    'nowhere.example': []
  }
  const resolve = async (host: string) =>
    (answers[host] ?? []).map(address => ({address, family: address.includes(':') ? 6 : 4}))
  const look = (host: string, all: boolean, allowLocal = false) =>
    new Promise((done, fail) =>
      guardedLookup({resolve, allowLocal})(host, {all}, (error, address) => (error ? fail(error) : done(address)))
    )
  assert.deepEqual(await look('mixed.example', true), [{address: '8.8.8.8', family: 4}])
  assert.equal(await look('mixed.example', false), '8.8.8.8')
  assert.equal(await look('inside.example', false, true), '192.168.1.1')
  await assert.rejects(look('inside.example', true), {code: 'ERR_LOCAL_NETWORK'})
  await assert.rejects(look('nowhere.example', true), {code: 'ENOTFOUND'})
})
